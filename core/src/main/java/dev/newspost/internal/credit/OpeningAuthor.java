package dev.newspost.internal.credit;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;
import java.util.Optional;

/** Finds who wrote a column in the bold words and colon that open it: "海风网特约撰稿人 何七：港口…". */
final class OpeningAuthor {
    private OpeningAuthor() {}

    /** {@return the author named before the story's first sentence; nobody where later paragraphs open so too, as speakers do} */
    static Optional<Phrase> of(Block first, List<Block> blocks, CreditPhrases phrases) {
        int colon = colon(first);
        return colon < 0 || blocks.stream().anyMatch(block -> block.index() > first.index() && colon(block) > 0)
                ? Optional.empty()
                : phrases.titledName(first.text().substring(0, colon));
    }

    /** {@return where the colon stands that ends the bold words at a paragraph's start, or follows them; -1 without one} */
    private static int colon(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return -1;
        }
        String text = block.text();
        for (RichText.Mark mark : paragraph.body().marks()) {
            if (mark.kind() == RichText.MarkKind.STRONG && mark.start() == 0) {
                return CreditPhrases.openingColon(text, mark.end());
            }
        }
        return -1;
    }
}
