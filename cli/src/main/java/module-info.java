/** The command line. */
module dev.newspost.cli {
    requires com.github.albfernandez.juniversalchardet;
    requires dev.newspost;
    requires dev.newspost.json;
    requires info.picocli;
    requires me.tongfei.progressbar;

    opens dev.newspost.cli to
            info.picocli;
}
