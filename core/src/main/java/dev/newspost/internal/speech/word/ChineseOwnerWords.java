package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Chars;

/** The words of Chinese that tell whose words are those that no verb of saying hands over. Immutable. */
public final class ChineseOwnerWords {
    private static final int LONGEST_EXCERPTED = 4;

    public final Lexicon inquiring;
    public final Lexicon asks;
    public final Lexicon replied;
    public final Lexicon pointing;
    public final Lexicon owned;
    public final Lexicon remembering;
    public final Lexicon cueTails;
    public final Lexicon answering;
    public final Lexicon perceiving;
    public final Lexicon leads;
    public final Lexicon texts;
    public final Lexicon textAdverbs;
    public final Lexicon evidence;
    public final Lexicon sending;
    public final Lexicon sent;
    public final Lexicon issuing;
    public final Lexicon borrowed;
    public final Lexicon called;
    public final Lexicon authors;
    public final Lexicon saidWords;
    public final Lexicon lettingGo;
    public final Lexicon leadingWords;
    public final Lexicon countedWords;
    public final Lexicon complements;
    public final Lexicon completions;
    public final Lexicon readersWords;
    public final Lexicon parts;
    public final Lexicon notParts;
    public final Lexicon partPointers;
    public final Lexicon postures;
    public final Lexicon wonts;
    public final Lexicon giving;
    public final Lexicon thereupon;
    public final Lexicon absent;
    public final Lexicon towards;
    public final Lexicon reactions;
    public final Lexicon saidTimes;
    public final Lexicon speaking;
    public final Lexicon being;
    public final Lexicon generalities;
    public final Lexicon signs;
    public final Lexicon settingStarts;
    public final Lexicon settingEnds;
    public final Lexicon rulings;
    public final Lexicon courts;
    public final Lexicon judging;
    public final Lexicon charges;
    public final Lexicon prosecutors;
    public final Lexicon charging;
    public final Lexicon signing;
    public final Lexicon signedBehind;
    public final Lexicon handwritten;
    public final Lexicon holding;
    private final Lexicon sections;
    private final Lexicon ordinals;
    private final Lexicon ordinalNumbers;
    private final Lexicon excerpted;
    private final Lexicon leadTails;

    ChineseOwnerWords(SpeechWords words) {
        inquiring = ChineseWords.unnoted(words, "inquiring");
        asks = ChineseWords.unnoted(words, "asks");
        replied = ChineseWords.unnoted(words, "replied");
        pointing = ChineseWords.unnoted(words, "pointing");
        owned = ChineseWords.unnoted(words, "owned", "speechNouns");
        remembering = ChineseWords.unnoted(words, "remembering");
        cueTails = ChineseWords.unnoted(words, "cueTails");
        answering = ChineseWords.unnoted(words, "answering");
        perceiving = ChineseWords.unnoted(words, "perceiving");
        leads = ChineseWords.unnoted(words, "continuers", "perceivingLeads");
        texts = ChineseWords.unnoted(words, "documents", "texts");
        textAdverbs = ChineseWords.unnoted(words, "continuers", "textAdverbs");
        evidence = ChineseWords.unnoted(words, "evidence");
        sending = ChineseWords.unnoted(words, "sending");
        issuing = ChineseWords.unnoted(words, "issuing");
        sent = ChineseWords.unnoted(words, "documents", "texts", "messages", "sent");
        borrowed = ChineseWords.unnoted(words, "borrowed");
        called = ChineseWords.unnoted(words, "called");
        authors = ChineseWords.unnoted(words, "authors");
        saidWords = ChineseWords.unnoted(words, "saidWords");
        lettingGo = ChineseWords.unnoted(words, "lettingGo");
        leadingWords = ChineseWords.unnoted(words, "leadingWords");
        countedWords = ChineseWords.unnoted(words, "countedWords");
        complements = ChineseWords.unnoted(words, "complements");
        completions = ChineseWords.unnoted(words, "aspects", "completions");
        sections = ChineseWords.unnoted(words, "sections");
        ordinals = ChineseWords.unnoted(words, "ordinals");
        ordinalNumbers = ChineseWords.unnoted(words, "ordinalNumbers");
        excerpted = ChineseWords.unnoted(words, "excerpted");
        leadTails = ChineseWords.unnoted(words, "leadTails");
        readersWords = ChineseWords.unnoted(words, "readersWords");
        parts = ChineseWords.unnoted(words, "parts");
        notParts = ChineseWords.unnoted(words, "notParts");
        partPointers = ChineseWords.unnoted(words, "partPointers");
        postures = ChineseWords.unnoted(words, "postures");
        wonts = ChineseWords.unnoted(words, "wonts");
        giving = ChineseWords.unnoted(words, "sending", "giving");
        thereupon = ChineseWords.unnoted(words, "thereupon");
        absent = ChineseWords.unnoted(words, "absent");
        towards = ChineseWords.unnoted(words, "towards");
        reactions = ChineseWords.unnoted(words, "reactions");
        saidTimes = ChineseWords.unnoted(words, "saidTimes");
        speaking = ChineseWords.unnoted(words, "speaking");
        being = ChineseWords.unnoted(words, "being");
        generalities = ChineseWords.unnoted(words, "generalities");
        signs = ChineseWords.unnoted(words, "signs", "written");
        settingStarts = ChineseWords.unnoted(words, "settingStarts");
        rulings = ChineseWords.unnoted(words, "rulings");
        courts = ChineseWords.unnoted(words, "courts");
        judging = ChineseWords.unnoted(words, "judging");
        charges = ChineseWords.unnoted(words, "charges");
        prosecutors = ChineseWords.unnoted(words, "prosecutors");
        charging = ChineseWords.unnoted(words, "charging");
        signing = ChineseWords.unnoted(words, "signing");
        signedBehind = ChineseWords.unnoted(words, "signed");
        handwritten = ChineseWords.unnoted(words, "handwritten");
        holding = ChineseWords.unnoted(words, "holding");
        settingEnds = ChineseWords.unnoted(words, "settingEnds", "insides");
    }

    /** 节录并改写自《潮歌集》: {@return where the source starts behind words that tell that something is taken from it} */
    public int excerptedEnd(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_EXCERPTED) && Chars.isHan(text.charAt(i)); i++) {
            int end = excerpted.endAt(text, i, to);
            if (end > 0) {
                return Chars.skipBlanks(text, end, to);
            }
        }
        return from;
    }

    /** {@return where 第三条第二款 starts that stands at the end of a stretch, or -1} */
    public int sectionStart(String text, int start, int to) {
        int found = -1;
        int end = to;
        while (end > start && sections.endAt(text, end - 1, end) > 0) {
            int i = end - 1;
            while (i > start && isNumber(text, i - 1)) {
                i--;
            }
            int ordinal = i < end - 1 ? ordinals.startBefore(text, i, start) : -1;
            if (ordinal < 0) {
                break;
            }
            found = ordinal;
            end = ordinal;
        }
        return found;
    }

    private boolean isNumber(String text, int at) {
        char c = text.charAt(at);
        return Chars.isDigit(c) || Chars.isBlank(c) || ordinalNumbers.endAt(text, at, at + 1) > 0;
    }

    /** 声明全文如下, 声明第三条: {@return where words end that lead to the words of a text, without those that say so} */
    public int leadEnd(String text, int start, int to) {
        int end = to;
        for (int tail = end; tail >= 0; tail = leadTails.startBefore(text, end, start)) {
            end = tail;
        }
        int section = sectionStart(text, start, end);
        return section > start ? section : end;
    }
}
