package nl.sectordeal.record;

import java.util.List;

/** Turns the claims of a row into bytes and back, without loss. */
public interface ClaimCodec {
  byte[] encode(List<Claim> claims);

  List<Claim> decode(byte[] bytes);
}
