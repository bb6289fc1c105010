package dpi.safeguards.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount with its currency.
 *
 * @param amount in units of the currency (not cents)
 * @param currency three-letter code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Checks the currency's form. */
    public Money {
        amount = Text.required(amount, "An amount of money", "amount");
        currency = Text.required(currency, "An amount of money", "currency");
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException(
                    "\"" + currency + "\" is not a currency; write the three letters of ISO 4217, such as USD.");
        }
    }
}
