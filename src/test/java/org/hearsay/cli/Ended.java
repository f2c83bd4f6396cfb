package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** What came of a command. */
record Ended(int code, String out, String err) {

  @CanIgnoreReturnValue
  Ended exits(int expected) {
    assertThat(code).as("exit code; standard error:%n%s", err).isEqualTo(expected);
    assertThat(out + err).doesNotContain("\tat ", "a defect of the software");
    return this;
  }

  @CanIgnoreReturnValue
  Ended says(String... words) {
    assertThat(err).contains(words);
    return this;
  }
}
