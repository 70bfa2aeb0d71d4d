export { renderPage as prerender } from "./app/renderPage";
