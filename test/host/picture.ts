import { takePicture } from "./interface";

takePicture().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
