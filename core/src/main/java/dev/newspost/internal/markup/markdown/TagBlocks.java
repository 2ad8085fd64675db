package dev.newspost.internal.markup.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Lines of template tags: each is a block of its own, also without blank lines around it. */
final class TagBlocks {
    private static final int INDENT = 4;

    private TagBlocks() {}

    /** A line of tags. */
    static final class Tags extends CustomBlock {
        final String text;

        Tags(String text) {
            this.text = text;
        }
    }

    /** Starts them. */
    static final class Factory extends AbstractBlockParserFactory {
        private final TagLines tagLines;

        Factory(TagLines tagLines) {
            this.tagLines = tagLines;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            boolean code =
                    state.getIndent() >= INDENT && matched.getParagraphLines().isEmpty();
            String line = state.getLine().getContent().toString();
            if (code || !tagLines.isTagLine(line, state.getNextNonSpaceIndex(), line.length())) {
                return BlockStart.none();
            }
            Tags tags = new Tags(line.substring(state.getNextNonSpaceIndex()).strip());
            return BlockStart.of(new Parser(tags)).atIndex(line.length());
        }
    }

    private static final class Parser extends AbstractBlockParser {
        private final Tags block;

        Parser(Tags block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
