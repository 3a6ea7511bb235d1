package nl.sectordeal.job.dossier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A dossier in its zip, which may come from anybody: only files that a dossier has are ever opened,
 * none is unpacked under a name of the zip's own, and none gives more than it can hold (archief).
 */
final class Archive implements Parts, AutoCloseable {
  /** No list becomes so much smaller; what claims to is there to fill a disk. */
  private static final long LARGEST_RATIO = 200;

  /** Always allowed: small files may be anything. */
  private static final long SMALL = 1 << 24;

  private static final int MOST_ENTRIES = 1000;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new TreeMap<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<String> twice = new ArrayList<>();

  /**
   * Opens a zip.
   *
   * @throws IOException when it cannot be read as one
   */
  Archive(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
    zip.stream().limit(MOST_ENTRIES).forEach(this::take);
  }

  /** A part gives more than it can hold. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private void take(ZipEntry entry) {
    if (!Part.isName(entry.getName())) {
      strangers.add(entry.getName());
    } else if (entries.putIfAbsent(entry.getName(), entry) != null) {
      twice.add(entry.getName());
    }
  }

  /** Names of files that no dossier has. */
  List<String> strangers() {
    return strangers;
  }

  /** Names that stand there more than once. */
  List<String> twice() {
    return twice;
  }

  @Override
  public boolean has(String file) {
    return entries.containsKey(file);
  }

  @Override
  public List<String> attachments() {
    return entries.keySet().stream().filter(Attachments::isName).toList();
  }

  @Override
  public InputStream open(String file) throws IOException {
    ZipEntry entry = entries.get(file);
    if (entry == null) {
      throw new IOException("There is no " + file);
    }
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new IOException(file + " cannot be opened");
    }
    return new Limited(in, Math.max(SMALL, LARGEST_RATIO * entry.getCompressedSize()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Gives so many bytes and no more. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLarge {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
