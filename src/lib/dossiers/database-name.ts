/** Known to what must not load the database itself. */
export const DATABASE = 'shenbao-ziping';
