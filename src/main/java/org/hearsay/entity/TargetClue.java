package org.hearsay.entity;

/**
 * What speaks for or against a party being what a statement makes its claim on.
 *
 * <p>Each clue is worth its weight in the logarithm of the odds. The weights are those of a
 * logistic regression (L2 penalty 30) over the statements of the sample, whose targets people
 * marked.
 */
enum TargetClue {
  /** Holds always. */
  ANY(-1.1),
  /** The content names it. */
  NAMED(0.5),
  /** A common noun in the content stands for it that the article uses more than once. */
  NOUN(0.1),
  /** The same, and the article uses it again and again. */
  OFTEN_NOUN(0.1),
  /** It is the first that the content names or refers to. */
  FIRST(0.3),
  /** It is the second of these. */
  SECOND(0.3),
  /** It stands at the beginning of the content, where a subject does. */
  SUBJECT(0.5),
  /** The content mentions it more than once. */
  REPEATED(0.2),
  /** It stands as the owner of something: <i>Reyd's plan</i>. */
  OWNER(-0.1),
  /** It follows a preposition of place: <i>in Keldra</i>. */
  PLACED(0.0),
  /** It comes late in a long content. */
  LATE(-0.1),
  /** <i>He</i>, <i>her</i>, <i>it</i> or <i>they</i> in the content refers to it. */
  PRONOUN(0.0),
  /** <i>The company</i>, <i>the minister</i> in the content refers to it. */
  DESCRIBED(0.2),
  /** It speaks. */
  SPEAKER(0.0),
  /** It speaks of itself: <i>I</i> in its quotation. */
  SPEAKER_SAYS_I(0.4),
  /** It speaks of itself: <i>he would not resign</i>. */
  SPEAKER_AS_PRONOUN(0.0),
  /** It speaks, and is a body. */
  BODY_SPEAKS(0.1),
  /** The article names it beside the speaker: <i>a spokesman for the bank</i>. */
  AFFILIATION(0.1),
  /** The same, and the content has <i>we</i> or <i>our</i>. */
  AFFILIATION_SAYS_WE(0.0),
  /** It is told. */
  ADDRESSEE(0.0),
  /** The content does not mention it, but names or refers to another. */
  OTHERS_MENTIONED(-0.9),
  /** The content does not mention it, nor anybody else. */
  NOBODY_MENTIONED(-0.7),
  /** The sentence mentions it outside the content. */
  IN_SENTENCE(0.2),
  /** One of the two sentences before mentions it. */
  JUST_BEFORE(0.2),
  /** It was the first target of the statement before. */
  LAST_TARGET(0.1),
  /** It was another target of the statement before. */
  LAST_OTHER_TARGET(0.0),
  /** It was a target of the statement before, which the same speaker made. */
  SAME_SPEAKER_GOES_ON(0.3),
  /** Nobody else is mentioned as often in the article, nor as high up. */
  MAIN_TOPIC(0.1),
  /** Only one is. */
  SECOND_TOPIC(-0.2),
  /** Only two are. */
  THIRD_TOPIC(-0.4),
  /** The title mentions it. */
  IN_TITLE(0.3),
  /** It is mentioned twice as much as anybody else. */
  DOMINANT_TOPIC(-0.1),
  /** The headline or the first sentence mentions it. */
  IN_LEAD(0.0),
  /** The article mentions it once. */
  MENTIONED_ONCE(-0.3),
  /** The article mentions it five times or more. */
  MENTIONED_OFTEN(0.3),
  PERSON(-0.1),
  BODY(0.2),
  COUNTRY(0.0),
  PLACE(-0.5),
  OUTLET(-0.3),
  /** It is a law, a plan or another document. */
  DOCUMENT(0.0),
  /** It is a set of people without a name. */
  GROUP(-0.2),
  /** It has no name. */
  UNNAMED(-0.4),
  /** It is the outlet that published the article. */
  PUBLISHER(0.0);

  private final double weight;

  TargetClue(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
