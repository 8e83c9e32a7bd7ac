public import Domain

extension LawFault.Reason {
  public var wording: Wording {
    switch self {
    case .unreadable: LawFaultWords.unreadable
    case .noFiles: LawFaultWords.noFiles
    case .wrongShape(let shape): LawFaultWords.shape(shape)
    case .notYAML(let problem): LawFaultWords.notYAML(problem)
    case .repeatedKey(let key): LawFaultWords.repeatedKey(key)
    case .unknownKey(let key, let known): LawFaultWords.unknownKey(key, known)
    case .missingKey(let key): LawFaultWords.missingKey(key)
    case .unknownWord(let word, let known): LawFaultWords.unknownWord(word, known)
    case .impossibleDate(let text): LawFaultWords.impossibleDate(text)
    case .badLimit(let text): LawFaultWords.badLimit(text)
    case .badYearlyDay(let text): LawFaultWords.badYearlyDay(text)
    case .badNumber(let text): LawFaultWords.badNumber(text)
    case .badName(let text): LawFaultWords.badName(text)
    case .badArticle(let text): LawFaultWords.badArticle(text)
    case .missingArticle: LawFaultWords.missingArticle
    case .unknownInstrument(let number): LawFaultWords.unknownInstrument(number)
    case .unknownOffice(let name): LawFaultWords.unknownOffice(name)
    case .unknownProcedure(let name): LawFaultWords.unknownProcedure(name)
    case .duplicate(let text): LawFaultWords.duplicate(text)
    case .untilBeforeFrom(let from, let until): LawFaultWords.untilBeforeFrom(from, until)
    case .noOuterLimit: LawFaultWords.noOuterLimit
    case .replacedGoesOn(let number, let until): LawFaultWords.replacedGoesOn(number, until)
    }
  }
}
