package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.PhotoCredits.Split;
import java.util.Optional;
import java.util.function.Function;

/** Tells lines at a picture in which the credit stands before the caption, or the maker before a licence. */
final class PhotoHeads {
    private static final int LONGEST_HEAD = 60;
    private static final int LEAST_CAPTION = 6;
    private static final int LONGEST_MAKER = 40;

    private final PhotoNames names;
    private final Words licensing;
    private final Words by;

    PhotoHeads(LanguagePacks packs, PhotoNames names) {
        this.names = names;
        licensing = new Words(packs, "credit.pictureLicensing");
        by = new Words(packs, "credit.pictureMaker");
    }

    /**
     * {@return the parts of "Photo by Jane Doe on Unsplash，渡轮停在港里": a credit by its first words, and a caption behind
     * its comma or stop}
     *
     * @param credit reads words that are nothing but a credit
     */
    Optional<Split> creditFirst(String text, Function<String, Optional<String>> credit) {
        if (!names.starts(text) || names.startsWeakly(text)) {
            return Optional.empty();
        }
        for (int i = 2; i < Math.min(text.length() - LEAST_CAPTION, LONGEST_HEAD); i++) {
            if (!parts(text, i)) {
                continue;
            }
            String caption = Letters.trim(text.substring(i + 1));
            Optional<String> head = credit.apply(text.substring(0, i));
            return head.isPresent() && isCaption(caption, text.charAt(i))
                    ? Optional.of(new Split(Optional.of(caption), head))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        return c == '，' || c == '。' || (c == '.' && text.charAt(at + 1) == ' ' && text.charAt(at - 2) != ' ');
    }

    /** Behind a comma another credit may go on, and what some words of Latin script are nobody can tell. */
    private boolean isCaption(String words, char mark) {
        return words.length() >= LEAST_CAPTION
                && words.substring(0, LEAST_CAPTION).indexOf('：') < 0
                && (mark != '，' || Letters.anyHan(words))
                && (mark != '.' || Letters.stop(words.charAt(words.length() - 1)))
                && !names.starts(words)
                && !names.isLicence(words)
                && !names.ends(words)
                && !names.read(words).known();
    }

    /** "Dusk by jdoe is licensed under CC BY 2.0": {@return a caption, and whoever stands between "by" and a licence} */
    Optional<Split> licensed(String text) {
        String made = names.withoutLicence(text);
        if (made.length() == text.length()) {
            return Optional.empty();
        }
        int verb = licensing.before(made, made.length());
        String words = Letters.trim(verb > 0 ? made.substring(0, verb) : made);
        for (int i = words.length() - 1; i > 0 && words.length() - i <= LONGEST_MAKER; i--) {
            int maker = words.charAt(i - 1) == ' ' ? by.at(words, i) : -1;
            if (maker > 0 && maker < words.length() && words.charAt(maker) == ' ' && !names.endsLabel(words, maker)) {
                String name = Letters.trim(words.substring(maker));
                String caption = Letters.trim(words.substring(0, i));
                // "the quay by the sea"
                boolean small = name.indexOf(' ') > 0 && Character.isLowerCase(name.charAt(0));
                return small || Letters.anyHan(name)
                        ? Optional.empty()
                        : Optional.of(new Split(Optional.of(caption), Optional.of(name)));
            }
        }
        return Optional.empty();
    }
}
