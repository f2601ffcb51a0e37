package be.belgianid.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class EnterpriseNumberConverter implements AttributeConverter<EnterpriseNumber, String> {
    @Override
    public String convertToDatabaseColumn(EnterpriseNumber number) {
        return number.digits();
    }

    @Override
    public EnterpriseNumber convertToEntityAttribute(String digits) {
        return new EnterpriseNumber(digits);
    }
}
