namespace Tijdpad.Documents.Reading.Word;

/// <summary>Fields that are open: of a field its result is text, what stands in its instruction is not.</summary>
internal sealed class WordFields
{
    private readonly Stack<bool> _inResult = new();

    /// <summary>Inside the instruction of a field around the innermost one, as in { IF { PAGE } = 1 … }.</summary>
    public bool InInstruction => _inResult.Skip(1).Contains(false);

    public void Mark(string? kind)
    {
        if (kind == "begin")
            _inResult.Push(false);
        else if (kind == "separate" && _inResult.TryPop(out _))
            _inResult.Push(true);
        else if (kind == "end")
            _inResult.TryPop(out _);
    }
}
