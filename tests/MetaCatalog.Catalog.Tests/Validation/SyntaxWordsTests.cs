using System.Reflection;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;

namespace MetaCatalog.Catalog.Tests.Validation;

public class SyntaxWordsTests
{
    public static TheoryData<string> Codes =>
    [
        .. typeof(RdfReader).Assembly.GetTypes()
            .Where(static type => type.Name is "JsonLdErrorCode" or "DiagnosticCodes")
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(static member => member is { IsLiteral: true } && member.FieldType == typeof(string))
            .Select(static member => (string)member.GetRawConstantValue()!)
            .Distinct(),
    ];

    [Theory, MemberData(nameof(Codes))]
    public void Every_fault_that_a_reader_reports_has_its_words_in_Japanese(string code) =>
        Assert.DoesNotContain("文書の構文に問題があります", SyntaxWords.InJapanese(code, "detail"), StringComparison.Ordinal);
}
