package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.PostTime;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types plain YAML scalars as Psych, the YAML reader of Jekyll, does: YAML 1.1, with some ways of its own. */
final class YamlScalars {
    private static final Set<String> NONE = Set.of("", "~", "null");
    private static final Set<String> TRUE = Set.of("yes", "true", "on");
    private static final Set<String> FALSE = Set.of("no", "false", "off");
    private static final int LONGEST_WORD = 5;

    /** What is longer is text: no number or time of a header is, and the expressions below stay cheap. */
    private static final int LONGEST = 64;

    private static final Pattern TIME = Pattern.compile("-?\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d\\d:\\d\\d"
            + "(?:\\.\\d*)?(?:\\s*(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern BASE_60 = Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:[eE][+-][0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0_*[0-7][0-7_]*");
    private static final Pattern BINARY = Pattern.compile("[-+]?0b_*[0-1][0-1_]*");
    private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*");
    private static final int LARGEST_EXPONENT = 400;

    private YamlScalars() {}

    /** {@return the value of a scalar that stands without quotes} */
    static FrontMatterValue plain(String text, ZoneOffset zone) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return new FrontMatterValue.Text(text);
        }
        String lower = text.length() > LONGEST_WORD ? text : text.toLowerCase(Locale.ROOT);
        if (NONE.contains(lower)) {
            return new FrontMatterValue.None();
        }
        if (TRUE.contains(lower) || FALSE.contains(lower)) {
            return new FrontMatterValue.Bool(TRUE.contains(lower), text);
        }
        char first = text.charAt(0);
        if (!((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.')) {
            return new FrontMatterValue.Text(text);
        }
        if (TIME.matcher(text).matches() || DAY.matcher(text).matches()) {
            Optional<PostTime> time = Dates.read(text, zone);
            return time.isPresent() ? new FrontMatterValue.Time(time.get(), text) : new FrontMatterValue.Text(text);
        }
        return number(text)
                .<FrontMatterValue>map(value -> new FrontMatterValue.Num(value, text))
                .orElseGet(() -> new FrontMatterValue.Text(text));
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.replace("_", "").replace(",", "");
        if (BASE_60.matcher(text).matches()) {
            return Optional.of(base60(digits));
        }
        if (FLOAT.matcher(text).matches()) {
            return real(digits);
        }
        if (BINARY.matcher(text).matches()) {
            return Optional.of(whole(digits.replaceFirst("0b", ""), 2));
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(whole(digits, 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(whole(digits.replaceFirst("0x", ""), 16));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(whole(digits, 10)) : Optional.empty();
    }

    private static BigDecimal whole(String digits, int radix) {
        return new BigDecimal(new BigInteger(digits, radix));
    }

    private static Optional<BigDecimal> real(String digits) {
        String number = digits.endsWith(".") && digits.length() > 1
                ? digits + "0"
                : digits.replace(".e", ".0e").replace(".E", ".0E");
        try {
            // "." alone throws too.
            BigDecimal value = new BigDecimal(number);
            // A number is no means to make whoever prints it write a million zeros.
            return Math.abs((long) value.scale()) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            // An exponent beyond all measure.
            return Optional.empty();
        }
    }

    /** Psych counts {@code 12:30} as hours and minutes, in seconds: its own way, and what Jekyll shows. */
    private static BigDecimal base60(String digits) {
        String[] parts = digits.split(":", -1);
        BigInteger sum = BigInteger.ZERO;
        for (int at = 0; at < parts.length; at++) {
            BigInteger unit = BigInteger.valueOf(at == 0 ? 3600 : at == 1 ? 60 : 1);
            sum = sum.add(new BigInteger(parts[at]).multiply(unit));
        }
        return new BigDecimal(sum);
    }
}
