/** The bundler makes the style that a page imports a file of its own. */
declare module "*.css";
