package nl.sectordeal.record.table;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.ZipPackagePart;

/**
 * Bytes of a part of a workbook, held at their end against the checksum in the list of contents: a
 * digit that changed on the way is no other digit (controlegetal).
 */
final class CheckedPart extends CheckedInputStream {
  private static final long UNKNOWN = -1;

  private final long told;

  CheckedPart(PackagePart part) throws IOException {
    super(part.getInputStream(), new CRC32());
    this.told = part instanceof ZipPackagePart zipped ? zipped.getZipArchive().getCrc() : UNKNOWN;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && told != UNKNOWN && told != getChecksum().getValue()) {
      throw new IOException("the checksum differs");
    }
    return read;
  }
}
