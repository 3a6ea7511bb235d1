package nl.sectordeal.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program. */
@SpringBootApplication(scanBasePackages = "nl.sectordeal")
public class Main {

  /** Runs one command and leaves. */
  public static void main(String[] args) {
    SpringApplication.run(Main.class, args).close();
  }
}
