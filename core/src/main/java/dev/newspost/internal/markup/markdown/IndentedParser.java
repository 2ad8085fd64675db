package dev.newspost.internal.markup.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Collects blocks in a block that goes on with blank lines and with lines indented far enough. */
class IndentedParser extends AbstractBlockParser {
    private final Block block;
    private final int indent;

    /**
     * Starts a block.
     *
     * @param indent how many columns its further lines are indented at least
     */
    IndentedParser(Block block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}
