using System.Globalization;
using MetaCatalog.Rdf;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Faults of a document as findings.</summary>
internal static class SyntaxFindings
{
    public static Finding Of(Diagnostic diagnostic) => new(
        $"syntax:{diagnostic.Code.Replace(' ', '-')}",
        SeverityOf(diagnostic.Severity),
        new Bilingual(diagnostic.Message, SyntaxWords.InJapanese(diagnostic.Code, diagnostic.Message)),
        new Location(diagnostic.Pointer, diagnostic.Start.Line, diagnostic.Start.Column));

    public static Finding TooLarge(int bytes, int allowed) => Error(
        "limit:document",
        $"The document has {Number(bytes)} bytes; {Number(allowed)} are allowed.",
        $"文書は {Number(bytes)} バイトあります。上限は {Number(allowed)} バイトです。");

    public static Finding Empty() => Error("syntax:empty", "The document is empty.", "文書が空です。");

    public static Finding TooManyRecords(int records, int allowed) => Error(
        "limit:records",
        $"The document describes {Number(records)} resources; {Number(allowed)} are allowed.",
        $"文書には {Number(records)} 個のリソースがあります。上限は {Number(allowed)} 個です。");

    public static Finding TooTangled(string message) => Error(
        "limit:blank-nodes",
        $"The blank nodes of the document are too much alike to be told apart: {message}",
        $"空白ノードが互いに似すぎていて区別できません：{message}");

    public static Finding TooMuchToCheck(string message) => Error(
        "limit:check",
        $"Checking the document goes beyond what is allowed: {message}",
        $"文書の検証が上限を超えました：{message}");

    public static Finding NamedGraphsMerged(int graphs) => new(
        "graph:merged",
        Severity.Info,
        new Bilingual(
            $"The statements of {Number(graphs)} named graphs were taken together; the names of the graphs are not kept.",
            $"{Number(graphs)} 個の名前付きグラフの文を一つにまとめました。グラフ名は保持されません。"),
        new Location());

    private static Finding Error(string code, string en, string ja) => new(code, Severity.Error, new Bilingual(en, ja), new Location());

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => Severity.Info,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Error,
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
