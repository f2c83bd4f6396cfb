package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.authority.FakeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AuthorityImportTest {

  @TempDir private Path folder;

  @Test
  void rejectedRowsMakeItDoneInPart() throws IOException {
    Path list = write("item,itemLabel\nQ900000011,Mara Teld\nQ900000012,Q900000012\n");

    run(list)
        .exits(ExitCode.PARTLY)
        .says(
            "rejected: " + list + ":3: no name: Q900000012 has no label",
            "1 entities written, 1 rows rejected, 0 not matched, 0 names for review");
    run(list).exits(ExitCode.USAGE).says("there is something in it. Maybe give --replace");
    run(write("item,itemLabel\nQ900000011,Mara Teld\n"), "--replace").exits(ExitCode.DONE);
  }

  @Test
  void aListWithoutAnyUsableRowWritesNothing() throws IOException {
    run(write("item,itemLabel\nQ900000012,Q900000012\n")).exits(ExitCode.USAGE);

    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void nothingIsSentUnlessAsked() throws IOException {
    try (FakeService fake = new FakeService()) {
      fake.then(FakeService.MANIFEST)
          .then(
              "{\"q0\":{\"result\":[{\"id\":\"Q900000011\",\"name\":\"Mara Teld\",\"match\":true}]}}");
      Path list = write("Name\nM. Teld\n");

      run(list, "--column", "name=Name").exits(ExitCode.DONE);
      assertThat(fake.asked()).isEmpty();

      run(list, "--column", "name=Name", "--replace", "--reconcile", fake.address())
          .exits(ExitCode.DONE);
      assertThat(fake.asked()).hasSize(2);
      assertThat(folder.resolve("out").resolve("people.csv")).content().contains("Q900000011");
    }
  }

  @Test
  void aServiceThatFailsIsToldWithItsAddress() throws IOException {
    try (FakeService fake = new FakeService()) {
      fake.then(500, "");

      run(write("name\nM. Teld\n"), "--reconcile", fake.address())
          .exits(ExitCode.STORE)
          .says("hearsay: " + fake.address() + ": it answered with status 500");
    }
  }

  private Path write(String list) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), list);
  }

  private Ended run(Path list, Object... options) {
    Object[] call = new Object[options.length + 7];
    System.arraycopy(
        new Object[] {
          "authority", "import", list, "--kind", "people", "--out", folder.resolve("out")
        },
        0,
        call,
        0,
        7);
    System.arraycopy(options, 0, call, 7, options.length);
    return Commander.run(call);
  }
}
