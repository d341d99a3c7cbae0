/** What a page hands to the components inside a writer's text, each by id. */
declare namespace App {
  interface Locals {
    /** For `<ExerciseLink>`. */
    library: ReadonlyMap<string, import('./domain/exercise/exercise.ts').LibraryExercise>;
    /** For `<Cite>`. */
    sources: ReadonlyMap<string, import('./domain/evidence/source.ts').Source>;
    /** For `<Term>`. */
    glossary: ReadonlyMap<string, import('./domain/evidence/glossaryTerm.ts').GlossaryTerm>;
  }
}
