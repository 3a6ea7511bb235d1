package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a dossier are read from (vindplaats). */
interface Parts {

  boolean has(String file);

  /** Opens a file that is there, from its beginning. */
  InputStream open(String file) throws IOException;

  /** Names of the files that the job file names, sorted. */
  List<String> attachments();

  default boolean has(Part part) {
    return has(part.file());
  }

  /** Opens a part that is there, from its beginning. */
  default InputStream open(Part part) throws IOException {
    return open(part.file());
  }

  /** A small file as a whole. */
  default byte[] read(String file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** A small part as a whole. */
  default byte[] read(Part part) throws IOException {
    return read(part.file());
  }

  /** Files in a folder. */
  static Parts in(Path folder) {
    return new Parts() {
      @Override
      public boolean has(String file) {
        return Files.exists(folder.resolve(file));
      }

      @Override
      public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
      }

      @Override
      public List<String> attachments() {
        return Attachments.list(folder);
      }
    };
  }
}
