package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Tells words that look like names from others. */
final class NameShapes {
    private static final int LONGEST_ABBREVIATION = 3;

    private static final int MOST_WORDS = 6;
    private static final int MOST_PERSON = 4;
    private static final int LONGEST_HAN_GIVEN = 2;

    private final Words particles;
    private final Words links;
    private final Words staff;
    private final Words orders;
    private final Words givenHe;
    private final Words givenShe;
    private final Words surnames;
    private final Words doubleSurnames;

    private NameShapes(LanguagePacks packs) {
        particles = new Words(packs, "credit.nameParticles");
        links = new Words(packs, "credit.nameLinks");
        staff = new Words(packs, "credit.pictureStaff");
        orders = new Words(packs, "credit.pictureFor");
        givenHe = new Words(packs, "speech.givenHe");
        givenShe = new Words(packs, "speech.givenShe");
        surnames = Words.inEitherScript(packs, "speech.surnames");
        doubleSurnames = new Words(packs, "credit.doubleSurnames");
    }

    static NameShapes of(LanguagePacks packs) {
        return packs.compiled(NameShapes.class, NameShapes::new);
    }

    /** {@return whether every word starts with a capital, but for such as "of" and "van"; at most six words} */
    boolean latinName(String text) {
        return capitals(text, 1, MOST_WORDS, true);
    }

    /** {@return whether it is a person's name by its capitals} */
    boolean latinPerson(String text, int least, int most) {
        return capitals(text, least, most, false);
    }

    /** {@return whether it is a person's name by a common given name in front, or in Han script by the family name} */
    boolean surelyPerson(String text) {
        if (!Letters.anyHan(text)) {
            int blank = text.indexOf(' ');
            boolean given = blank > 0 && (givenHe.at(text, 0) == blank || givenShe.at(text, 0) == blank);
            return given && latinPerson(text, 2, MOST_PERSON);
        }
        int family = doubleSurnames.at(text, 0) == 2 ? 2 : surnames.at(text, 0);
        int given = text.length() - family;
        return family > 0
                && given > 0
                && given <= LONGEST_HAN_GIVEN
                && text.chars().allMatch(c -> Letters.han((char) c));
    }

    /** {@return whether words tell by a known name, a slash or a body that they are makers, and no title} */
    boolean surelyNames(String text, Bodies bodies) {
        int end = 0;
        while (end < text.length() && ",&;，、".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String first = Letters.trim(text.substring(0, end));
        return surelyPerson(first) || namesWithSlash(text, true) || bodies.isBody(first);
    }

    private boolean capitals(String text, int least, int most, boolean joined) {
        int words = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Letters.blank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                words++;
                String word = text.substring(start, end);
                boolean small = particles.contains(word) || (joined && links.contains(word));
                if (!Character.isUpperCase(word.charAt(0)) && !small && !innerCapital(word)) {
                    return false;
                }
            }
            start = end + 1;
        }
        return words >= least
                && words <= most
                && !Letters.anyDigit(text)
                && text.indexOf('?') < 0
                && text.indexOf(':') < 0
                && text.indexOf('"') < 0
                && text.indexOf('“') < 0;
    }

    /** "d’Arcy", "al-Sayed": the capital follows. */
    private static boolean innerCapital(String word) {
        for (int i = 1; i < word.length() && i < 4; i++) {
            if ("'’-".indexOf(word.charAt(i)) >= 0 && i + 1 < word.length()) {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    /** {@return whether it is names with slashes or "via" between} */
    boolean namesWithSlash(String text, boolean known) {
        int slash = text.indexOf('/');
        slash = slash < 0 ? text.indexOf('／') : slash;
        boolean via = text.contains(" via ");
        if ((slash <= 0 && !via) || Letters.anyDigit(text)) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/' || text.charAt(i) == '／') {
                String part = Letters.trim(text.substring(start, i));
                String name = Letters.trim(part.substring(Math.max(0, orders.at(part, 0))));
                int post = start == 0 ? name.length() : staff.before(name, name.length());
                if (post != 0 && !latinName(withoutStaff(name, post))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return known || (slash > 0 && text.substring(0, slash).trim().indexOf(' ') > 0);
    }

    /** "Bay News senior staff": {@return the words before what a maker is to the paper} */
    private static String withoutStaff(String part, int post) {
        boolean apart = post > 1 && post < part.length() && Letters.blank(part.charAt(post - 1));
        return apart ? Letters.trim(part.substring(0, post)) : part;
    }

    /** {@return whether it is a person's name, "for" and whom they worked for: "Jane Doe for Bay News"} */
    boolean personFor(String text) {
        int at = text.indexOf(" for ");
        return at > 0 && latinPerson(text.substring(0, at), 2, 3) && latinName(text.substring(at + " for ".length()));
    }

    /** {@return whether a stop ends a sentence in Latin script there and another follows; behind a short word it is an abbreviation's} */
    static boolean stopsSentence(String text, int i) {
        return i + 1 < text.length() && Letters.blank(text.charAt(i + 1)) && isFullStop(text, i);
    }

    /** {@return whether a sentence in Latin script ends between two places, and another follows} */
    static boolean holdsSentence(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (stopsSentence(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a stop stands there and no abbreviation's, whatever follows} */
    static boolean isFullStop(String text, int i) {
        return text.charAt(i) == '.' && wordLengthBefore(text, i) > LONGEST_ABBREVIATION;
    }

    static int wordLengthBefore(String text, int end) {
        int i = end;
        while (i > 0 && Letters.latin(text.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }
}
