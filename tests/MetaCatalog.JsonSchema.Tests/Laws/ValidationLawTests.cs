using System.Globalization;
using System.Numerics;
using System.Text;

namespace MetaCatalog.JsonSchema.Tests.Laws;

public class ValidationLawTests
{
    private readonly int seed = Environment.TickCount;

    [Fact]
    public void Multiples_agree_with_whole_numbers()
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var (value, divisor) = (random.NextInt64(-1_000_000_000_000, 1_000_000_000_000), random.NextInt64(1, 5000));
            var (digits, places) = (random.Next(0, 30), random.Next(0, 12));

            // Both are moved by the same power of ten, so that divisibility stays.
            var document = $"{value}e{digits - places}";
            var isMultiple = Verdict.Of($$"""{"multipleOf":{{divisor}}e{{digits - places}}}""", document).IsValid;

            Assert.True(isMultiple == (value % divisor == 0), $"seed {seed}: {document} by {divisor}e{digits - places}");
        }
    }

    [Fact]
    public void Comparison_agrees_with_big_integers()
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var (left, right) = (Random(random), Random(random));

            var isAtMost = Verdict.Of($$"""{"maximum":{{right}}.0}""", left.ToString(CultureInfo.InvariantCulture)).IsValid;

            Assert.True(isAtMost == left <= right, $"seed {seed}: {left} against {right}");
        }
    }

    [Fact]
    public void Automaton_agrees_with_the_platform_engine()
    {
        var random = new Random(seed);
        string[] parts = ["a", "b", ".", "[ab]", "[^a]", "é", "日", "\\d", "(a|b)", "(?:ab)*", "a+", "b?", "a{1,2}", "^", "$", "\\W", "[一-龯]+", "😀", "[😀-😎]"];
        string[] letters = ["a", "b", "1", "é", "日", "😀", "\n", " "];
        for (var round = 0; round < 2000; round++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => parts[random.Next(parts.Length)]));
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => letters[random.Next(letters.Length)]));
            if (!TryParse(pattern, out var tree) || MetaCatalog.JsonSchema.Patterns.ByteAutomaton.TryBuild(tree) is not { } automaton)
            {
                continue;
            }

            var platform = new System.Text.RegularExpressions.Regex(MetaCatalog.JsonSchema.Patterns.DotNetPattern.From(tree, out _));

            Assert.True(automaton.IsMatch(Encoding.UTF8.GetBytes(text)) == platform.IsMatch(text), $"seed {seed}: {pattern} on {text}");
        }
    }

    // Lists in a record compare by identity, so they are compared apart.
    private static SchemaError WithoutLists(SchemaError error) => error with { Missing = [] };

    [Fact]
    public void Quick_run_and_recorded_run_agree()
    {
        var random = new Random(seed);
        var schema = Verdict.Compile("""
            {"type":"object","properties":{"a":{"anyOf":[{"type":"integer"},{"type":"array","items":{"$ref":"#/properties/a"},"uniqueItems":true}]},"b":{"not":{"const":1}}},
             "if":{"required":["a"]},"then":{"required":["b"]},"unevaluatedProperties":{"type":"boolean"},"maxProperties":3}
            """);
        for (var round = 0; round < 2000; round++)
        {
            var document = Encoding.UTF8.GetBytes(RandomObject(random));

            var quick = schema.Validate(document);
            var recorded = schema.Validate(document, new ValidationOptions { Detail = ResultDetail.Everything });

            Assert.True(quick.IsValid == recorded.IsValid && quick.IsValid == (quick.Errors.Count == 0), $"seed {seed}: {Encoding.UTF8.GetString(document)}");
            Assert.Equal(quick.Errors.Select(WithoutLists), recorded.Errors.Select(WithoutLists));
            Assert.Equal(quick.Errors.SelectMany(static error => error.Missing), recorded.Errors.SelectMany(static error => error.Missing));
        }
    }

    private static bool TryParse(string pattern, out MetaCatalog.JsonSchema.Patterns.PatternNode tree)
    {
        try
        {
            tree = MetaCatalog.JsonSchema.Patterns.EcmaParser.Parse(pattern);
            return true;
        }
        catch (MetaCatalog.JsonSchema.Patterns.PatternException)
        {
            tree = new MetaCatalog.JsonSchema.Patterns.PatternNode.Start();
            return false;
        }
    }

    private static BigInteger Random(Random random)
    {
        var value = BigInteger.Pow(10, random.Next(0, 40)) * random.Next(-20, 20);
        return value + random.Next(-1, 2);
    }

    private static string RandomObject(Random random)
    {
        string[] values = ["1", "true", "null", "[]", "[1,1.0]", "[1,[2]]", "\"x\"", "{}"];
        string[] names = ["a", "b", "c", "d"];
        var properties = names.Where(_ => random.Next(2) == 0).Select(name => $"\"{name}\":{values[random.Next(values.Length)]}");
        return "{" + string.Join(',', properties) + "}";
    }
}
