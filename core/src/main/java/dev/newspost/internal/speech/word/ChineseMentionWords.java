package dev.newspost.internal.speech.word;

/** The words of Chinese that tell where a mention ends. Immutable. */
public final class ChineseMentionWords {
    public final Lexicon verbless;
    public final Lexicon laws;
    public final Lexicon staffs;
    public final Lexicon speeches;
    public final Lexicon sayings;
    public final Lexicon toSomebody;
    public final Lexicon officesBehind;
    public final Lexicon foreignInside;
    public final Lexicon foreignEnds;
    public final Lexicon familyNouns;
    public final Lexicon sides;
    public final Lexicon sureRoles;
    public final Lexicon oneOf;
    public final Lexicon bearing;
    public final Lexicon scenes;
    public final Lexicon belonging;
    public final Lexicon grades;
    public final Lexicon ownless;
    public final Lexicon confessing;
    public final Lexicon nicknamed;
    public final Lexicon markedKinds;
    public final Lexicon personEndings;
    public final Lexicon notPersons;
    public final Lexicon surnameTails;
    public final Lexicon reigns;
    public final Lexicon maidenMarks;
    public final Lexicon givenParts;

    ChineseMentionWords(SpeechWords words) {
        verbless = ChineseWords.unnoted(words, "verbless");
        laws = ChineseWords.unnoted(words, "laws");
        staffs = ChineseWords.unnoted(words, "staffs");
        speeches = ChineseWords.unnoted(words, "speeches");
        sayings = ChineseWords.unnoted(words, "sayings");
        toSomebody = ChineseWords.unnoted(words, "toSomebody");
        officesBehind = ChineseWords.unnoted(words, "officesBehind");
        foreignInside = ChineseWords.unnoted(words, "foreignInside");
        foreignEnds = ChineseWords.unnoted(words, "foreignEnds");
        familyNouns = ChineseWords.unnoted(words, "familyNouns");
        sides = ChineseWords.unnoted(words, "sides");
        sureRoles = ChineseWords.unnoted(words, "sureRoles");
        oneOf = ChineseWords.unnoted(words, "oneOf");
        bearing = ChineseWords.unnoted(words, "bearing");
        scenes = ChineseWords.unnoted(words, "documents", "texts", "scenes");
        grades = ChineseWords.unnoted(words, "grades");
        ownless = ChineseWords.unnoted(words, "ownless");
        confessing = ChineseWords.unnoted(words, "confessing");
        belonging = ChineseWords.unnoted(words, "belonging");
        nicknamed = ChineseWords.unnoted(words, "nicknamed");
        markedKinds = ChineseWords.unnoted(words, "markedKinds");
        personEndings = ChineseWords.unnoted(words, "personEndings");
        notPersons = ChineseWords.unnoted(words, "notPersons");
        surnameTails = ChineseWords.unnoted(words, "surnameTails");
        reigns = ChineseWords.unnoted(words, "reigns");
        maidenMarks = ChineseWords.unnoted(words, "maidenMarks");
        givenParts = ChineseWords.unnoted(words, "givenParts");
    }
}
