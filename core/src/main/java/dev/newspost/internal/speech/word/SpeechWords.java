package dev.newspost.internal.speech.word;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import java.util.Arrays;
import java.util.List;

/** The words of the speech step, compiled from the language packs once. Immutable. */
public final class SpeechWords {
    private static final int BEGINNING = 300;
    private static final int LONGEST_OWNED = 10;
    private static final int LONGEST_ATTRIBUTE = 16;
    private static final int LONGEST_TITLE = 14;

    private final LanguagePacks packs;
    private final Folding folding;
    public final ChineseWords chinese;
    public final EnglishWords english;

    /** What they tell of a name. */
    public final NameWords names;

    private final Lexicon noteLabels;
    private final Lexicon ownPages;

    private SpeechWords(LanguagePacks packs) {
        this.packs = packs;
        this.folding = new Folding(packs.words("speech.variants"));
        this.chinese = new ChineseWords(this);
        this.english = new EnglishWords(this);
        this.names = new NameWords(chinese, english);
        this.noteLabels = new Lexicon(packs.words("speech.noteLabels"), folding);
        this.ownPages = new Lexicon(packs.words("speech.ownPages"), folding);
    }

    public static SpeechWords of(LanguagePacks packs) {
        return packs.compiled(SpeechWords.class, SpeechWords::new);
    }

    public Folding folding() {
        return folding;
    }

    /** {@return what a pronoun at a place says of whom it stands for: 1 for she, -1 for he, 0 for neither} */
    public int gender(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Chars.isHan(c)) {
            if (!chinese.pronouns.startsWith(c)) {
                return 0;
            }
            if (chinese.they.endAt(text, at, limit) > 0) {
                return 0;
            }
            return chinese.she.endAt(text, at, limit) > 0 ? 1 : chinese.he.endAt(text, at, limit) > 0 ? -1 : 0;
        }
        if (!Chars.isLatin(c) || (at > 0 && Chars.isWord(text.charAt(at - 1)))) {
            return 0;
        }
        int end = at;
        while (end < limit && Chars.isLatin(text.charAt(end))) {
            end++;
        }
        if (english.her.contains(text, at, end)) {
            return 1;
        }
        return english.his.contains(text, at, end) ? -1 : 0;
    }

    /** {@return whether a pronoun stands for whom the sentence named last: 后者} */
    public boolean isLatter(String mention) {
        return chinese.kinds.latters.contains(mention, 0, mention.length());
    }

    /** {@return whether a mention is the pronoun with which a body or document speaks on, in English} */
    public boolean isThing(String mention) {
        return english.thing.contains(mention);
    }

    /** {@return 1 where a word for a woman stands behind a name, -1 for a man, 0 for neither} */
    public int honorific(String text, int at) {
        if (chinese.honorificsShe.endAt(text, at, text.length()) > 0) {
            return 1;
        }
        return chinese.honorificsHe.endAt(text, at, text.length()) > 0 ? -1 : 0;
    }

    /**
     * {@return 1 where the first noun in a Chinese stretch that tells a woman from a man is a woman's, -1 for a man's,
     * else 0; none in 女儿的老师, which is somebody else's}
     */
    public int genderOf(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int she = Math.max(chinese.titlesShe.endAt(text, i, to), chinese.referents.women.endAt(text, i, to));
            int he = Math.max(chinese.titlesHe.endAt(text, i, to), chinese.referents.men.endAt(text, i, to));
            int end = Math.max(she, he);
            if (end > 0 && chinese.attributive.endAt(text, end, to) < 0) {
                return she > he ? 1 : -1;
            }
            i = Math.max(i, end - 1);
        }
        return 0;
    }

    /** {@return 1 where a Chinese name ends with a word for a woman, as 何大姐, -1 for a man, 0 for neither} */
    public int honoredAs(String name) {
        int end = name.length();
        if (chinese.honorificsShe.startBefore(name, end, 1) > 0) {
            return 1;
        }
        return chinese.honorificsHe.startBefore(name, end, 1) > 0 ? -1 : 0;
    }

    /** {@return 1 where the title in front of a name is a woman's, -1 for a man's, 0 where there is none} */
    public int titleGender(String text, int at) {
        int floor = Math.max(0, at - LONGEST_TITLE);
        int end = Chars.trimEnd(text, floor, at);
        if (chinese.titlesShe.startBefore(text, end, floor) >= 0 || isWordBefore(english.titlesShe, text, end, floor)) {
            return 1;
        }
        return chinese.titlesHe.startBefore(text, end, floor) >= 0 || isWordBefore(english.titlesHe, text, end, floor)
                ? -1
                : 0;
    }

    /** "her son", but no "spokesperson". */
    private static boolean isWordBefore(Lexicon list, String text, int end, int floor) {
        int start = list.startBefore(text, end, floor);
        return start >= 0 && (start == 0 || !Chars.isWord(text.charAt(start - 1)));
    }

    /** {@return how many sentences end in a text; English short forms in front of a name are no ends} */
    public int sentences(String text, boolean inChinese) {
        return inChinese ? Chars.sentences(text) : english.sentences(text);
    }

    /**
     * 甲的母亲, 甲母亲, 甲的秘书: where the noun for a woman, or for a man below 0, ends that a Chinese name tells the kin of or
     * whom he belongs to, or -1.
     */
    public int kinEnd(String text, int at, int pronoun) {
        int noun = chinese.attributive.endAt(text, at, text.length());
        int start = noun > 0 ? noun : at;
        int end = (pronoun > 0 ? chinese.titlesShe : chinese.titlesHe).endAt(text, start, text.length());
        if (end > 0 && chinese.kin.endAt(text, start, text.length()) == end) {
            return end;
        }
        int companion = noun > 0 ? chinese.companions.endAt(text, noun, text.length()) : -1;
        return companion > 0 && pronoun * genderOf(text, noun, companion) >= 0 ? companion : -1;
    }

    /** 柯达明的大学同学: whether a Chinese name only tells whose somebody is that the clause is about. */
    public boolean owns(String text, int start, int end) {
        int noun = Chars.isHan(text.charAt(start)) ? chinese.attributive.endAt(text, end, text.length()) : -1;
        int limit = Math.min(text.length(), noun + LONGEST_OWNED);
        for (int i = noun; i > 0 && i < limit && Chars.isHan(text.charAt(i)); i++) {
            if (chinese.titles.endAt(text, i, text.length()) > 0
                    || chinese.companions.endAt(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 值夜的李警官: whether the mark of an attribute stands before a name. */
    public boolean isBroughtIn(Mention name) {
        int start = name.range().start();
        return start > 1 && chinese.attributive.startBefore(name.passage().text(), start, start - 1) >= 0;
    }

    /** {@return whether a title beside a name ends as an office does} */
    public boolean holdsOffice(Mention name, char office) {
        String text = name.passage().text();
        int start = name.range().start();
        int end = chinese.honorifics.endAt(text, name.range().end(), text.length());
        boolean before = chinese.titles.startBefore(text, start, Math.max(0, start - 8)) >= 0;
        return (before && text.charAt(start - 1) == office) || (end > 0 && text.charAt(end - 1) == office);
    }

    /** {@return whether a title stands before a name in Chinese, and it is not that of somebody's kin} */
    public boolean isTitled(Mention name) {
        String text = name.passage().text();
        int start = name.range().start();
        return chinese.titles.startBefore(text, start, Math.max(0, start - 8)) >= 0 && titleGender(text, start) == 0;
    }

    /** {@return whether a text is the noun for a document in Chinese, or for several people} */
    public boolean isCommon(String text) {
        int end = text.length();
        return chinese.documents.contains(text, 0, end) || chinese.plurals.startBefore(text, end, 0) > 0;
    }

    /** {@return whether a description points back at somebody whom the story has named} */
    public boolean pointsBack(String description) {
        return chinese.definites.endAt(description, 0, description.length()) > 0 || pointsByNoun(description);
    }

    /** {@return above 0 for a Chinese noun for an old woman, below for one for an old man, 0 for one for either} */
    public int elderGender(String noun) {
        int told = chinese.referents.elderGender(noun);
        return told != 0 ? told : genderOf(noun, 0, noun.length());
    }

    /** {@return where a word ends that a Chinese description points back with, or -1} */
    public int pointingEnd(String description) {
        return Math.max(
                chinese.definites.endAt(description, 0, description.length()),
                chinese.definitesByNoun.endAt(description, 0, description.length()));
    }

    /** 该国领航员: whether a description tells that somebody belongs to a body named before, and not who he is. */
    public boolean belongsToPointed(String description) {
        int pointer = chinese.definitesByNoun.endAt(description, 0, description.length());
        return pointer > 0
                && chinese.titles.endAt(description, pointer, description.length()) < 0
                && chinese.bodyEndings.endAt(description, pointer, description.length()) > 0;
    }

    /** {@return whether a description only points back at somebody whom the story has called by the same noun} */
    public boolean pointsByNoun(String description) {
        return chinese.definitesByNoun.endAt(description, 0, description.length()) > 0;
    }

    /** {@return whether a description is of one person without a name, as 一名官员 or "a former spy"} */
    public boolean isOne(String description) {
        int space = description.indexOf(' ');
        int head = description.lastIndexOf(' ') + 1;
        int one = chinese.one.endAt(description, 0, description.length());
        return chinese.single.endAt(description, 0, description.length()) > 0
                || (one > 0 && chinese.notOne.endAt(description, 0, description.length()) < one)
                || (space > 0
                        && english.single.contains(description, 0, space)
                        && english.roles.contains(description, head, description.length())
                        && !english.collective.contains(description, head, description.length()));
    }

    /** {@return whether a numeral for one person stands before a noun in its clause} */
    public boolean isOneBefore(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTE) && !Chars.isComma(text.charAt(i)); i--) {
            if (chinese.single.endAt(text, i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word that points back at somebody stands before a noun in its clause} */
    public boolean pointsBackBefore(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTE) && !Chars.isComma(text.charAt(i)); i--) {
            if (chinese.definites.endAt(text, i, at) > 0 || chinese.definitesByNoun.endAt(text, i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a noun for somebody, which is no office, stands right before a verb of saying} */
    public boolean speaksUnnamed(String text, int start, int end) {
        return chinese.cues.endAt(text, end, text.length()) > 0 && !chinese.offices.contains(text, start, end);
    }

    /** {@return whether a mention names two people at once} */
    public boolean isJoint(String name) {
        for (int i = 2; i < name.length() - 2; i++) {
            if (Chars.isHan(name.charAt(i)) && chinese.joints.endAt(name, i, name.length()) == i + 1) {
                return true;
            }
        }
        return name.contains(" and ") || name.indexOf('、') > 0;
    }

    /** {@return whether words such as 该报 point back at a body that the story has named} */
    public boolean pointsToBody(String words) {
        return chinese.definiteBodies.contains(words, 0, words.length());
    }

    /** {@return whether a Chinese pronoun stands for who tells the story, for who hears it or for the subject in front} */
    public boolean isAnybody(String pronoun) {
        return chinese.ownPronouns.contains(pronoun)
                || chinese.anybody.contains(pronoun)
                || chinese.reflexives.contains(pronoun);
    }

    /** {@return whether a Chinese mention is of many whom nobody names, as 网友 is} */
    public boolean isCrowd(String mention) {
        return chinese.isCrowd(mention, 0, mention.length());
    }

    /** {@return whether a Chinese mention is a pronoun} */
    public boolean isPronoun(String mention) {
        return chinese.pronouns.contains(mention, 0, mention.length());
    }

    /** {@return whether somebody speaks of himself with a pronoun} */
    public boolean speaksOfItself(String pronoun) {
        return chinese.ownPronouns.contains(pronoun, 0, pronoun.length())
                || english.ownPronouns.contains(pronoun, 0, pronoun.length());
    }

    /** {@return whether a passage begins with the label of a note, or speaks of the page that it stands on} */
    public boolean speaksOfThePage(String text) {
        int label = noteLabels.endAt(text, 0, text.length());
        if (label > 0 && label < text.length() && Chars.isColon(text.charAt(label))) {
            return true;
        }
        int limit = Math.min(text.length(), BEGINNING);
        for (int i = 0; i < limit; i++) {
            boolean starts = i == 0 || !Chars.isWord(text.charAt(i - 1));
            int end = starts ? ownPages.endAt(text, i, limit) : -1;
            if (end > 0 && (end == text.length() || !Chars.isWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    List<String> words(boolean han, String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> packs.words("speech." + list).stream())
                .filter(word -> word.chars().anyMatch(c -> c > 0x2E7F) == han)
                .toList();
    }
}
