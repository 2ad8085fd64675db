package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import java.util.Optional;

/** Tells bodies behind a caption that nothing marks as its source but where they stand and how they end. */
final class PhotoSources {
    private static final int LONGEST_BARE = 16;
    private static final int LONGEST_SHORT = 5;
    private static final int MOST_NAMES = 4;

    private final NameShapes shapes;
    private final PhotoNames names;
    private final Words endings;
    private final Words issuers;
    private final Words houses;
    private final Words not;

    PhotoSources(LanguagePacks packs, PhotoNames names) {
        this.names = names;
        shapes = NameShapes.of(packs);
        endings = new Words(packs, "credit.sourceEndings");
        issuers = new Words(packs, "credit.issuerEndings");
        houses = new Words(packs, "credit.bookHouses");
        not = new Words(packs, "credit.pictureNot");
    }

    /** "港口的黄昏｜海风市政府": {@return the body behind a bar; a publisher's name there belongs to a book} */
    Optional<String> issuer(String words) {
        String name = Letters.trim(words);
        boolean title = name.startsWith("《") && name.indexOf('》') == name.length() - 1;
        boolean stands = name.length() <= LONGEST_BARE && !Letters.anyDigit(name) && !names.clause(name);
        boolean house = houses.before(name, name.length()) > 0;
        return stands
                        && !house
                        && (title || issuers.before(name, name.length()) > 0 || endings.before(name, name.length()) > 0)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** {@return whether words in a bracket, unmarked and unknown, are a source by where they stand and how they end} */
    boolean source(String text, int open, String inner) {
        int before = Letters.skipBlanksBack(text, open);
        char c = before == 0 ? '。' : text.charAt(before - 1);
        boolean behindSentence = Letters.stop(c) || c == '”' || c == '」' || Letters.closeBracket(c);
        if (!Letters.anyHan(inner)) {
            if (inner.indexOf('/') > 0 && shapes.namesWithSlash(inner, false)) {
                return true;
            }
            return behindSentence && c != '”' && !Letters.closeBracket(c) && shapes.latinName(inner);
        }
        if (inner.length() > LONGEST_BARE || Letters.anyDigit(inner) || inner.indexOf('，') >= 0) {
            return false;
        }
        return behindSentence
                || (endings.before(inner, inner.length()) > 0 && c != '》' && endings.before(text, before) < 0);
    }

    /** "(ABC News: Jane Doe)": {@return whether an outlet, a colon and a person are all that a bracket holds} */
    boolean outletAndName(String inner) {
        int colon = inner.indexOf(": ");
        if (colon <= 0 || Letters.anyHan(inner)) {
            return false;
        }
        String outlet = inner.substring(0, colon);
        int blank = outlet.indexOf(' ');
        String first = blank < 0 ? outlet : outlet.substring(0, blank);
        boolean letters = first.length() > 1
                && first.length() <= LONGEST_SHORT
                && first.chars().allMatch(Character::isUpperCase);
        return letters && shapes.latinName(outlet) && shapes.latinPerson(inner.substring(colon + 2), 2, MOST_NAMES);
    }

    boolean sitsInPicture(String inner) {
        int end = not.at(inner, 0);
        int start = not.before(inner, inner.length());
        return end == inner.length() || (start > 0 && inner.length() - start == 1 && inner.length() < 5) || end > 1;
    }
}
