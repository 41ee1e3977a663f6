package dev.suunta.adapters.cli;

import dev.suunta.texts.Bundle;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What stands for a value in help and complaints, such as FILE, in the language that is spoken. In
 * the code these labels are English, because the help texts are found by them.
 */
final class Labels {
  private final Session session;

  Labels(Session session) {
    this.session = session;
  }

  String of(ArgSpec argument) {
    return of(argument.paramLabel());
  }

  private String of(String label) {
    var key = "label." + label;
    return session.texts().knows(Bundle.HELP, key) ? session.texts().say(Bundle.HELP, key) : label;
  }

  /** What stands for a command that is still to be chosen. */
  String command() {
    return "[" + of("COMMAND") + "]";
  }

  /** Help that says the labels so. */
  Help help(CommandSpec command, ColorScheme colours) {
    return new Help(command, colours) {
      @Override
      public IParamLabelRenderer parameterLabelRenderer() {
        return translated(super.parameterLabelRenderer());
      }
    };
  }

  private IParamLabelRenderer translated(IParamLabelRenderer usual) {
    return new IParamLabelRenderer() {
      @Override
      public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
        return usual.renderParameterLabel(labelled(argument), ansi, styles);
      }

      @Override
      public String separator() {
        return usual.separator();
      }
    };
  }

  private ArgSpec labelled(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> OptionSpec.builder(option).paramLabel(of(option)).build();
      case PositionalParamSpec positional ->
          PositionalParamSpec.builder(positional).paramLabel(of(positional)).build();
      default -> argument;
    };
  }
}
