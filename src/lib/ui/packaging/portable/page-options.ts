/** One file holds every page: nothing is written beforehand. */
export {};
