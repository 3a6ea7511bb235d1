package nl.sectordeal.cli;

import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes in the letters of a terminal: where it lacks one, as a Windows window does the curly
 * quotation mark, the plain one stands in its place (letters van het venster).
 */
final class Letters extends FilterWriter {
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('−', "-"),
          Map.entry('·', "-"),
          Map.entry('…', "..."),
          Map.entry('≤', "<="),
          Map.entry('≥', ">="),
          Map.entry('→', "->"),
          Map.entry('×', "x"),
          Map.entry('€', "EUR"));

  private final CharsetEncoder known;

  private Letters(OutputStream out, Charset charset) {
    super(new OutputStreamWriter(out, charset));
    this.known = charset.newEncoder();
  }

  /** A writer in these letters. */
  static PrintWriter writer(OutputStream out, Charset charset) {
    // UTF-8 has them all, and long lists are written in it.
    return charset.equals(StandardCharsets.UTF_8)
        ? new PrintWriter(out, true, charset)
        : new PrintWriter(new Letters(out, charset), true);
  }

  /**
   * Those of one of this process's streams: of the window on Windows, which would show UTF-8 as
   * gibberish, and UTF-8 where a file, another program or another system reads.
   *
   * @param stream stdout or stderr
   */
  static Charset of(String stream) {
    // Java 17 sets this property only where the stream is a window, each of the two by itself.
    String window = System.getProperty("sun." + stream + ".encoding");
    return window != null && File.separatorChar == '\\' && Charset.isSupported(window)
        ? Charset.forName(window)
        : StandardCharsets.UTF_8;
  }

  @Override
  public void write(int letter) throws IOException {
    out.write(shown((char) letter));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(String.valueOf(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    String part = text.substring(from, from + length);
    out.write(known.canEncode(part) ? part : shown(part));
  }

  private String shown(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars().forEach(letter -> plain.append(shown((char) letter)));
    return plain.toString();
  }

  private String shown(char letter) {
    String plain = PLAIN.get(letter);
    return plain == null || known.canEncode(letter) ? String.valueOf(letter) : plain;
  }
}
