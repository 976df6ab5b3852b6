/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Secondary Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The stream that takes the heat of a loop away.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.SecondarySide#getCoolant <em>Coolant</em>}</li>
 *   <li>{@link org.liftloop.model.SecondarySide#getCoolantMassFraction <em>Coolant Mass Fraction</em>}</li>
 *   <li>{@link org.liftloop.model.SecondarySide#getFlowKgPerS <em>Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.SecondarySide#getInletTemperatureK <em>Inlet Temperature K</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getSecondarySide()
 * @model
 * @generated
 */
public interface SecondarySide extends EObject {
	/**
	 * Returns the value of the '<em><b>Coolant</b></em>' attribute.
	 * The default value is <code>"WATER"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.Coolant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What flows. Unit: dimensionless (choice). Default: WATER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coolant</em>' attribute.
	 * @see org.liftloop.model.Coolant
	 * @see #setCoolant(Coolant)
	 * @see org.liftloop.model.ModelPackage#getSecondarySide_Coolant()
	 * @model default="WATER"
	 *        annotation="http://liftloop.org/model/feature label='coolant'"
	 * @generated
	 */
	Coolant getCoolant();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SecondarySide#getCoolant <em>Coolant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coolant</em>' attribute.
	 * @see org.liftloop.model.Coolant
	 * @see #getCoolant()
	 * @generated
	 */
	void setCoolant(Coolant value);

	/**
	 * Returns the value of the '<em><b>Coolant Mass Fraction</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of glycol in the stream over its mass; of no meaning for other coolants. Unit: dimensionless. Range: ≥ 0 and ≤ 0.6. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coolant Mass Fraction</em>' attribute.
	 * @see #setCoolantMassFraction(double)
	 * @see org.liftloop.model.ModelPackage#getSecondarySide_CoolantMassFraction()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='mass fraction of glycol' kind='FRACTION' minimum='0' maximum='0.6'"
	 * @generated
	 */
	double getCoolantMassFraction();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SecondarySide#getCoolantMassFraction <em>Coolant Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coolant Mass Fraction</em>' attribute.
	 * @see #getCoolantMassFraction()
	 * @generated
	 */
	void setCoolantMassFraction(double value);

	/**
	 * Returns the value of the '<em><b>Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow in usual operation. Unit: kg/s. Range: > 0 and ≤ 1e4. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow Kg Per S</em>' attribute.
	 * @see #setFlowKgPerS(Double)
	 * @see org.liftloop.model.ModelPackage#getSecondarySide_FlowKgPerS()
	 * @model annotation="http://liftloop.org/model/feature label='flow' kind='MASS_FLOW' minimumExclusive='0' maximum='1e4'"
	 * @generated
	 */
	Double getFlowKgPerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SecondarySide#getFlowKgPerS <em>Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow Kg Per S</em>' attribute.
	 * @see #getFlowKgPerS()
	 * @generated
	 */
	void setFlowKgPerS(Double value);

	/**
	 * Returns the value of the '<em><b>Inlet Temperature K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inlet temperature in usual operation. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inlet Temperature K</em>' attribute.
	 * @see #setInletTemperatureK(Double)
	 * @see org.liftloop.model.ModelPackage#getSecondarySide_InletTemperatureK()
	 * @model annotation="http://liftloop.org/model/feature label='inlet temperature' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getInletTemperatureK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SecondarySide#getInletTemperatureK <em>Inlet Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inlet Temperature K</em>' attribute.
	 * @see #getInletTemperatureK()
	 * @generated
	 */
	void setInletTemperatureK(Double value);

} // SecondarySide
