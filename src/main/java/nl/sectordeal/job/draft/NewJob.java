package nl.sectordeal.job.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.job.Folders;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFileReader;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.FileLooker;
import nl.sectordeal.record.look.Vocabulary;
import nl.sectordeal.record.table.UnreadableFile;

/**
 * Looks at files of partners and writes the first job file of their programme (nieuwe opdracht).
 */
public final class NewJob {
  private static final String ENDING = ".yaml";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final Texts texts;
  private final Path folder;

  /**
   * A writer of job files.
   *
   * @param folder that job files lie in
   * @param language of comments and answers
   */
  public NewJob(Path folder, Locale language) {
    this.texts = Texts.in(language);
    this.folder = folder;
  }

  /**
   * Writes the job file.
   *
   * @param job name of the job in small letters, digits and hyphens, or the path of its file
   * @param given files of partners, or folders with them
   * @return what was guessed, what is doubtful and what to do now, as lines for people
   * @throws UserMistake when the name cannot be one, the job is there already, or no file can be
   *     read
   */
  public List<String> write(String job, List<Path> given) {
    Path file = job.endsWith(ENDING) ? Path.of(job) : folder.resolve(job + ENDING);
    String name = name(file);
    List<Path> files = GivenFiles.list(given);
    List<String> unreadable = new ArrayList<>();
    List<FileLook> looks = look(files, unreadable);
    if (looks.isEmpty()) {
      throw new UserMistake(
          "mistake.new.unreadable", Map.of("files", String.join("\n  ", unreadable)));
    }
    Path inbox = GivenFiles.commonFolder(looks.stream().map(FileLook::file).toList());
    List<SourceDraft> sources = new SourceDrafter(inbox, vocabulary).draft(looks);
    JobDraft draft = new JobDraft(name, inbox, sources, vocabulary);
    save(file, draft.text(new Wording(texts)));
    return new NewJobSummary(texts, vocabulary).lines(file, job, draft, unreadable);
  }

  private static String name(Path file) {
    String whole = String.valueOf(file.getFileName());
    String name = whole.substring(0, whole.length() - ENDING.length());
    if (!NAME.matcher(name).matches()) {
      throw new UserMistake("mistake.new.name", Map.of("name", name));
    }
    if (Files.exists(file)) {
      throw alreadyThere(file);
    }
    return name;
  }

  private static UserMistake alreadyThere(Path file) {
    return new UserMistake("mistake.exists", Map.of("file", file));
  }

  private List<FileLook> look(List<Path> files, List<String> unreadable) {
    FileLooker looker = new FileLooker(vocabulary);
    List<FileLook> looks = new ArrayList<>();
    for (Path file : files) {
      try {
        FileLook look = looker.look(file);
        if (look.columns().isEmpty()) {
          unreadable.add(texts.get("new.unreadable.empty", Map.of("file", file)));
        } else {
          looks.add(look);
        }
      } catch (UnreadableFile e) {
        unreadable.add(
            texts.get("new.unreadable", Map.of("file", file, "why", texts.wrong(e.notice()))));
      }
    }
    return looks;
  }

  /** Never over a file; and one that the program itself cannot use does not stay. */
  private void save(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw alreadyThere(file);
    } catch (IOException e) {
      throw Folders.unwritable(file, e);
    }
    try {
      new JobFileReader().read(file);
    } catch (RuntimeException e) {
      remove(file);
      throw new IllegalStateException("The draft is no job file", e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
