package org.hearsay.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.hearsay.vocab.Edtf;

/** Values as literals of the datatypes that the shapes ask for. */
final class Literals {

  private static final int DECIMALS = 3;

  private Literals() {}

  /** Three decimals: more would pretend to know more, and differ between processors. */
  static Literal confidence(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
    return ResourceFactory.createTypedLiteral(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Literal date(LocalDate day) {
    return ResourceFactory.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
  }

  static Literal edtf(String value) {
    return ResourceFactory.createTypedLiteral(value, Edtf.EDTF);
  }

  static Literal integer(int value) {
    return ResourceFactory.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
  }
}
