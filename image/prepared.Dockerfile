# A usage image with the state of a CloudStack that has been started before (see cloudstack-usage-prepare).
ARG USAGE_IMAGE
FROM ${USAGE_IMAGE}
ADD archive.tar /
