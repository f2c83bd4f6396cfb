package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleChainTest {

  private static final int ROLES = 3;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void marginalsAreThoseOfAllSequencesOfRolesTogether(int length) {
    RandomGenerator chance = new Random(length);
    double[][] words = random(length, ROLES, chance);
    double[][] bounds = random(length, 4, chance);

    double[][] found = new RoleChain(words, bounds, List.of()).probabilities();

    double[][] expected = byEnumeration(words, bounds);
    for (int i = 0; i < length; i++) {
      for (int role = 0; role < ROLES; role++) {
        assertThat(found[i][role]).isCloseTo(expected[i][role], Offset.offset(1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void theLikeliestRolesAreThoseOfTheBestOfAllSequences(int length) {
    RandomGenerator chance = new Random(10 + length);
    double[][] words = random(length, ROLES, chance);
    double[][] bounds = random(length, 4, chance);

    int[] likeliest = new RoleChain(words, bounds, List.of()).likeliest();

    double best = score(likeliest, words, bounds);
    for (int code = 0; code < Math.pow(ROLES, length); code++) {
      assertThat(score(roles(code, length), words, bounds)).isLessThanOrEqualTo(best);
    }
  }

  @Test
  void wordsOfTheCueAreOutside() {
    double[][] words = {{-3, -9, -.1}, {-3, -9, -.1}, {-3, -9, -.1}};

    double[][] found = new RoleChain(words, new double[3][4], List.of(1)).probabilities();

    assertThat(found[1][RoleChain.OUTSIDE]).isCloseTo(1, Offset.offset(1e-9));
    assertThat(found[0][RoleChain.CONTENT]).isGreaterThan(.9);
  }

  @Test
  void aWordInDoubtGoesWithItsNeighboursWhereNothingBeginsOrEnds() {
    double[][] words = {{-5, -9, -.01}, {-.6, -9, -.8}, {-5, -9, -.01}};
    double[][] bounds = new double[3][4];
    for (double[] bound : bounds) {
      bound[1] = -4;
      bound[3] = -4;
    }

    double[][] found = new RoleChain(words, bounds, List.of()).probabilities();

    assertThat(found[1][RoleChain.CONTENT]).isGreaterThan(.99);
  }

  private static double[][] random(int rows, int columns, RandomGenerator chance) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = 4 * chance.nextDouble() - 3;
      }
    }
    return numbers;
  }

  private static double[][] byEnumeration(double[][] words, double[][] bounds) {
    double[][] sums = new double[words.length][ROLES];
    double all = 0;
    for (int code = 0; code < Math.pow(ROLES, words.length); code++) {
      int[] roles = roles(code, words.length);
      double weight = Math.exp(score(roles, words, bounds));
      all += weight;
      for (int i = 0; i < words.length; i++) {
        sums[i][roles[i]] += weight;
      }
    }
    for (double[] sum : sums) {
      for (int role = 0; role < ROLES; role++) {
        sum[role] /= all;
      }
    }
    return sums;
  }

  private static int[] roles(int code, int length) {
    int[] roles = new int[length];
    for (int i = 0, rest = code; i < length; i++, rest /= ROLES) {
      roles[i] = rest % ROLES;
    }
    return roles;
  }

  private static double score(int[] roles, double[][] words, double[][] bounds) {
    double score = 0;
    for (int i = 0; i < roles.length; i++) {
      score += words[i][roles[i]];
      if (i > 0 && roles[i] != roles[i - 1]) {
        score += roles[i] == RoleChain.OUTSIDE ? 0 : bounds[i][roles[i] - 1];
        score += roles[i - 1] == RoleChain.OUTSIDE ? 0 : bounds[i - 1][roles[i - 1] + 1];
      }
    }
    return score;
  }
}
