/** What a page hands to the components inside a writer's text. */
declare namespace App {
  interface Locals {
    /** The library by id, for `<ExerciseLink>`; set by the page that renders an article. */
    library: ReadonlyMap<string, import('./domain/exercise.ts').LibraryExercise>;
  }
}
