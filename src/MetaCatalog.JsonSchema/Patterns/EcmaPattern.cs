using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>
/// A compiled pattern. What a finite automaton can do runs on UTF-8 bytes in linear time; look-around, back references and word
/// boundaries run in the platform's engine with a limit on time.
/// </summary>
internal sealed class EcmaPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(250);

    private readonly ByteAutomaton? automaton;
    private readonly Regex? regex;

    private EcmaPattern(string source, ByteAutomaton? automaton, Regex? regex)
    {
        Source = source;
        this.automaton = automaton;
        this.regex = regex;
    }

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <exception cref="PatternException">It is not a regular expression.</exception>
    public static EcmaPattern Compile(string pattern)
    {
        var tree = EcmaParser.Parse(pattern);
        var automaton = ByteAutomaton.TryBuild(tree);
        return new EcmaPattern(pattern, automaton, automaton is null ? Build(tree) : null);
    }

    /// <summary>Whether the string or name matches anywhere; gives the run up when that takes too long.</summary>
    public bool IsMatch(ref Evaluation run, int value)
    {
        var text = run.Json.Text(value);
        if (automaton is not null)
        {
            return automaton.IsMatch(text);
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            // Without an automaton there is a regex.
            var isMatch = regex!.IsMatch(Encoding.UTF8.GetString(text));
            return run.SpendOnPatterns(Stopwatch.GetElapsedTime(started)) ? isMatch : GiveUp(ref run);
        }
        catch (RegexMatchTimeoutException)
        {
            return GiveUp(ref run);
        }
    }

    private bool GiveUp(ref Evaluation run) => run.GiveUp(new(
        $"Checking was given up: the pattern {Source} takes too long on this document.",
        $"検証を中止しました。この文書に対するパターン{Source}の照合に時間がかかりすぎます。"));

    private static Regex Build(PatternNode tree)
    {
        var text = DotNetPattern.From(tree, out var isRegular);
        const RegexOptions Options = RegexOptions.CultureInvariant;
        if (isRegular)
        {
            try
            {
                return new Regex(text, Options | RegexOptions.NonBacktracking, LongestMatch);
            }
            catch (NotSupportedException)
            {
                // Too large an automaton for the platform as well: the limit on time remains.
            }
        }

        return new Regex(text, Options, LongestMatch);
    }
}
