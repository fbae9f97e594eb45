package org.glossator.command;

/** The variables of the environment that the program heeds. */
enum Variables {
    SOURCE_DATE_EPOCH("The day of the run in seconds since 1970; --date goes before it."),
    NO_COLOR("Where it is set and not empty, no colours are printed unless --color=always asks for them."),
    CI("Where it is set, as build servers do, nothing is printed that is meant for a terminal."),
    GLOSSATOR_JAVA_OPTIONS("Further options for Java when ./glossator runs the program, such as -Xmx2g."),
    JAVA_HOME("Which Java ./glossator compiles and runs with.");

    private final String purpose;

    Variables(String purpose) {
        this.purpose = purpose;
    }

    String purpose() {
        return purpose;
    }
}
