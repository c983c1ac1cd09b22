// Read statically by the framework if they stood here; the portable file has none.
export * from '$packaging/page-options';
