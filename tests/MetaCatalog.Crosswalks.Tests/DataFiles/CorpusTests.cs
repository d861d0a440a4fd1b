using System.Globalization;
using System.Text;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.DataFiles;

/// <summary>Real data files of other people, known-defective ones among them: what is seen in each, in a line.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("vcf")]
    [InlineData("fastq")]
    [InlineData("miniseed")]
    public void Every_file_is_known_and_its_defects_are_told(string corpus)
    {
        var folder = SharedFolder.Require("corpus/" + corpus);
        var lines = new StringBuilder();
        foreach (var path in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var file = Look.AtFile(path);
            lines.Append(CultureInfo.InvariantCulture, $"{file.Name}: {file.Facts.Format}, {file.Facts.RecordCount} records");
            foreach (var member in file.Facts.Members.Where(static member => member.Value.Count > 0).OrderBy(static member => member.Key, StringComparer.Ordinal))
            {
                lines.Append(CultureInfo.InvariantCulture, $"; {member.Key} {string.Join(' ', member.Value.Take(3).Select(static said => said.Value))}");
            }

            lines.Append(file.Facts.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"; {span.Start:yyyy-MM-ddTHH:mm:ss.ffffff}/{span.End:yyyy-MM-ddTHH:mm:ss.ffffff}") : "");
            lines.Append(string.Concat(file.Facts.Findings.Select(static finding => $"\n    {finding.Code}: {finding.Message.En}"))).Append('\n');
        }

        GoldenFile.Check($"DataFiles/{corpus}.approved.txt", lines.ToString());
    }
}
