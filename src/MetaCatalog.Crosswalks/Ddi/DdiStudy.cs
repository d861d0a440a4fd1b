using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>A study description (<c>stdyDscr</c>): its sections in the order of the standard.</summary>
internal sealed class DdiStudy(XmlSource source, XElement study, ReadingNotes notes)
{
    public void Read()
    {
        source.TakeAttribute(study, "ID");
        var citation = new DdiCitation(source, study, notes);
        citation.Read();
        if (!citation.HasTitle)
        {
            notes.Doubt("ddi:title", () => ReadingFaults.PlaceOf(study), "The study has no title (citation/titlStmt/titl).", "調査の題名（citation/titlStmt/titl）がありません。");
        }

        foreach (var info in source.Take(study, "stdyInfo"))
        {
            new DdiScope(source, notes).Read(info);
        }

        foreach (var method in source.Take(study, "method"))
        {
            new DdiMethod(source, notes).Read(method);
        }

        foreach (var access in source.Take(study, "dataAccs"))
        {
            new DdiAccess(source, notes).Read(access);
        }

        foreach (var material in source.Take(study, "othrStdyMat"))
        {
            new DdiRelated(source, notes).Read(material);
        }

        new DdiStatements(source, notes.Builder).Add(source.Take(study, "notes"), "notes");
    }
}
