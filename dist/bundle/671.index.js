export const id = 671;
export const ids = [671];
export const modules = {

/***/ 11671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Stopwatch: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Seconds that the stages of one run took. */
class Stopwatch {
    start = performance.now();
    last = this.start;
    laps = new Map();
    /** Ends a stage, which began where the one before ended. */
    lap(stage) {
        const now = performance.now();
        this.laps.set(stage, (now - this.last) / 1000);
        this.last = now;
    }
    /** `{"image":3.2,…,"total":90.1}` in seconds, to the millisecond. */
    json() {
        const total = (performance.now() - this.start) / 1000;
        const rounded = [...this.laps, ['total', total]].map(([stage, seconds]) => [
            stage,
            Math.round(seconds * 1000) / 1000,
        ]);
        return JSON.stringify(Object.fromEntries(rounded));
    }
}


/***/ })

};
