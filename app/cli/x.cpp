int cli_placeholder;
