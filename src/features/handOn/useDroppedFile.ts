import { useEffect, useEffectEvent } from "react";

/** Calls back with a .json file that is dropped anywhere on the page; other files are left to whoever takes them. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const drop = useEffectEvent(onFile);
  useEffect(() => {
    const allow = (event: DragEvent) => {
      // A page that does not take a file would be left for it.
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      const [file] = files;
      if (file !== undefined && /\.json$/i.test(file.name)) drop(file);
    };
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", take);
    return () => {
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", take);
    };
  }, []);
}
