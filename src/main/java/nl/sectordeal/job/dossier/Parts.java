package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a dossier are read from (vindplaats). */
interface Parts {

  boolean has(Part part);

  /** Opens a part that is there, from its beginning. */
  InputStream open(Part part) throws IOException;

  /** Files in a folder. */
  static Parts in(Path folder) {
    return new Parts() {
      @Override
      public boolean has(Part part) {
        return Files.exists(folder.resolve(part.file()));
      }

      @Override
      public InputStream open(Part part) throws IOException {
        return Files.newInputStream(folder.resolve(part.file()));
      }
    };
  }

  /** A small part as a whole. */
  default byte[] read(Part part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }
}
