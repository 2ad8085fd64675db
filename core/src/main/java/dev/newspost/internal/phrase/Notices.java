package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds publishers and copyright holders inside sentences about the text. */
final class Notices {
    private static final int LONGEST_HAN = 24;
    private static final int LONGEST_LATIN = 70;
    private static final int LONGEST_NAME = 45;
    private static final String NAME_STOPS = "，。；、（(）),;|｜!\n";

    private final CreditWords words;
    private final Words publishedIn;
    private final Words licensed;
    private final Words by;
    private final Words readAt;
    private final Words readOriginal;
    private final Words copyright;
    private final Words copyrightOf;
    private final Words copyrightOwned;
    private final Words lead;
    private final Words ownSeries;
    private final Words publisherEnds;
    private final LatinCredits latin;

    Notices(LanguagePacks packs) {
        words = CreditWords.of(packs);
        publishedIn = new Words(packs, "credit.publishedIn");
        licensed = new Words(packs, "credit.licensedVerbs");
        by = new Words(packs, "credit.pictureBy");
        readAt = new Words(packs, "credit.readAt");
        readOriginal = new Words(packs, "credit.readOriginal");
        copyright = new Words(packs, "credit.copyrightLabels");
        copyrightOf = new Words(packs, "credit.copyrightOf");
        copyrightOwned = new Words(packs, "credit.copyrightOwned");
        publisherEnds = new Words(packs, "credit.publisherEnds");
        latin = new LatinCredits(words);
        ownSeries = new Words(packs, "credit.ownSeries");
        lead = new Words(packs, "credit.articles");
    }

    /** {@return the publishers that a sentence about the text names} */
    List<Phrase> publishers(String text) {
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int in = publishedIn.at(text, i);
            if (in > 0) {
                nameAfter(text, in, text.substring(i, in)).ifPresent(name -> {
                    found.add(name);
                    found.addAll(authorAfter(text, name.end()));
                });
                i = in - 1;
                continue;
            }
            int verb = licensed.at(text, i);
            if (verb > 0) {
                nameBefore(text, i).ifPresent(found::add);
                i = verb - 1;
                continue;
            }
            int read = readAt.at(text, i);
            if (read > 0) {
                between(text, read).ifPresent(found::add);
                i = read - 1;
            }
        }
        return found;
    }

    private Optional<Phrase> nameAfter(String text, int start, String label) {
        int from = Letters.skipMarks(text, start);
        int article = lead.at(text, from);
        from = article > 0 ? Letters.skipBlanks(text, article) : from;
        int to = from;
        boolean han = from < text.length() && Letters.han(text.charAt(from));
        int limit = Math.min(text.length(), from + (han ? LONGEST_HAN : LONGEST_LATIN));
        while (to < limit && NAME_STOPS.indexOf(text.charAt(to)) < 0) {
            char c = text.charAt(to);
            boolean abbreviation = NameShapes.wordLengthBefore(text, to) == 1;
            boolean stop =
                    c == '.' && (to + 1 == text.length() || (Letters.blank(text.charAt(to + 1)) && !abbreviation));
            boolean word = Letters.blank(c) && to > from && ends(text, Letters.skipBlanks(text, to));
            if (stop || word || (han && Letters.blank(c))) {
                break;
            }
            to++;
        }
        // "first appeared in X, our newsletter": a series of the outlet itself.
        boolean own = series(text, to);
        return own ? Optional.empty() : publisher(text, from, to, Optional.of(label));
    }

    /** "…on the Harbour blog by Jane Doe, who …" */
    private List<Phrase> authorAfter(String text, int start) {
        int from = Letters.skipBlanks(text, start);
        if (words.from.at(text, from).isEmpty()) {
            return List.of();
        }
        int to = from;
        while (to < text.length() && to < from + LONGEST_LATIN && ",.;(\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return latin.line(text, from, to).orElse(List.of());
    }

    private boolean series(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LATIN);
        for (int i = start; i < limit && text.charAt(i) != '.'; i++) {
            if (ownSeries.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String text, int at) {
        return publisherEnds.at(text, at) > 0
                || words.from.at(text, at).isPresent()
                || words.notInNames.at(text, at) > 0;
    }

    /** "由某出版社经授权刊发": the name stands between. */
    private Optional<Phrase> nameBefore(String text, int verb) {
        int floor = Math.max(0, verb - LONGEST_HAN);
        for (int i = verb - 1; i >= floor; i--) {
            if (NAME_STOPS.indexOf(text.charAt(i)) >= 0) {
                break;
            }
            int start = by.at(text, i);
            if (start > 0) {
                return publisher(text, start, verb, Optional.empty());
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> between(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_HAN);
        for (int i = start; i < limit; i++) {
            if (readOriginal.at(text, i) > 0) {
                return publisher(text, start, i, Optional.empty());
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> publisher(String text, int start, int end, Optional<String> label) {
        int from = Letters.skipMarks(text, start);
        int to = Letters.skipMarksBack(text, Math.max(from, end));
        if (to - from < 2 || to - from > LONGEST_LATIN) {
            return Optional.empty();
        }
        String name = text.substring(from, to);
        if (name.length() > LONGEST_NAME && !Letters.anyHan(name)) {
            return Optional.empty();
        }
        if ((!Letters.latin(name.charAt(0)) && !Letters.han(name.charAt(0)) && name.charAt(0) != '《')
                || words.notNames.contains(name)
                || words.media.contains(name)
                || clause(name)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(Role.PUBLISHER, label, name, from, to));
    }

    private boolean clause(String name) {
        if (!Letters.anyHan(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (words.notInNames.at(name, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "本文版权归某报所有": {@return the holder that a sentence names} */
    private Optional<Phrase> owner(String text) {
        int limit = Math.min(text.length(), LONGEST_LATIN);
        for (int i = 0; i < limit; i++) {
            int from = copyrightOf.at(text, i);
            if (from > 0) {
                int to = from;
                while (to < text.length()
                        && to < from + LONGEST_HAN
                        && NAME_STOPS.indexOf(text.charAt(to)) < 0
                        && copyrightOwned.at(text, to) < 0) {
                    to++;
                }
                String name = text.substring(from, to).strip();
                boolean stands = name.length() > 1 && !words.notNames.contains(name) && !clause(name);
                int start = text.indexOf(name, from);
                return stands
                        ? Optional.of(new Phrase(
                                Role.COPYRIGHT,
                                Optional.of(text.substring(i, from)),
                                name,
                                start,
                                start + name.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the holder of a copyright notice that starts the text: "© 2020 AFP", "© 2020年某台版权声明：…"} */
    Optional<Phrase> holder(String text) {
        return stamped(text).or(() -> owner(text));
    }

    private Optional<Phrase> stamped(String text) {
        int start = Letters.skipBlanks(text, 0);
        int sign = start < text.length() && text.charAt(start) == '©' ? start + 1 : -1;
        int word = copyright.at(text, start);
        if (sign < 0 && (word < 0 || !Letters.latin(text.charAt(start)))) {
            return Optional.empty();
        }
        int from = Math.max(sign, word);
        from = afterSigns(text, from);
        int to = from;
        boolean han = from < text.length() && Letters.han(text.charAt(from));
        int limit = Math.min(text.length(), from + (han ? LONGEST_HAN : LONGEST_LATIN));
        Optional<String> label = Optional.empty();
        while (to < limit
                && NAME_STOPS.indexOf(text.charAt(to)) < 0
                && text.charAt(to) != '.'
                && text.charAt(to) != '：') {
            int mark = copyright.at(text, to);
            if (mark > 0 && to > from) {
                label = Optional.of(text.substring(to, mark));
                break;
            }
            if (Letters.blank(text.charAt(to)) && ends(text, to + 1)) {
                break;
            }
            to++;
        }
        to = Letters.skipMarksBack(text, to);
        // "©Getty Images" tells who made a picture; a notice about the text has a year or says that it is one.
        boolean notice = label.isPresent() || word > 0 || Letters.anyDigit(text.substring(start, from));
        if (!notice || to <= from || to - from > LONGEST_LATIN / 2 || Character.isDigit(text.charAt(from))) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(Role.COPYRIGHT, label, text.substring(from, to), from, to));
    }

    private int afterSigns(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.blank(c) || Letters.mark(c) || c == '©' || c == '\ufe0f' || Character.isDigit(c) || c == '年') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }
}
