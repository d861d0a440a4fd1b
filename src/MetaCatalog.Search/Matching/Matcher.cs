namespace MetaCatalog.Search.Matching;

/// <summary>Goes through the documents of one segment that match a part of a query. For one thread.</summary>
internal abstract class Matcher
{
    /// <summary>The document after the last.</summary>
    public const int End = int.MaxValue;

    /// <summary>The document it stands at; −1 before the first, <see cref="End"/> after the last.</summary>
    public abstract int Document { get; }

    /// <summary>About how many documents match.</summary>
    public abstract int Cost { get; }

    /// <summary>Goes to the first document at or after the target; stays where it is when it is there already.</summary>
    public abstract int Advance(int target);

    /// <summary>The score of the document it stands at.</summary>
    public abstract float Score();

    /// <summary>Reads the next documents; false when there are none. Not to be mixed with <see cref="Advance"/>.</summary>
    public virtual bool Read(DocumentBatch batch)
    {
        var count = 0;
        while (count < DocumentBatch.Capacity && Document != End && Advance(Document + 1) != End)
        {
            batch.Documents[count] = Document;
            batch.Scores[count++] = Score();
        }

        (batch.Count, batch.IsScored) = (count, true);
        return count > 0;
    }

    /// <summary>Adds the scores of all documents from where it stands up to the end of a window, and goes past them.</summary>
    public virtual void AddTo(ScoreWindow window)
    {
        for (var document = Advance(window.Start); document < window.End; document = Advance(document + 1))
        {
            window.Add(document, Score());
        }
    }
}
