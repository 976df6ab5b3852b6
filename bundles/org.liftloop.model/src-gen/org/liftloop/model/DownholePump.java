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
 * A representation of the model object '<em><b>Downhole Pump</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The pump at the bottom of the rod string.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.DownholePump#getPlungerDiameterM <em>Plunger Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.DownholePump#getType <em>Type</em>}</li>
 *   <li>{@link org.liftloop.model.DownholePump#getDepthM <em>Depth M</em>}</li>
 *   <li>{@link org.liftloop.model.DownholePump#getPlungerLengthM <em>Plunger Length M</em>}</li>
 *   <li>{@link org.liftloop.model.DownholePump#getPlungerClearanceM <em>Plunger Clearance M</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getDownholePump()
 * @model
 * @generated
 */
public interface DownholePump extends EObject {
	/**
	 * Returns the value of the '<em><b>Plunger Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter of the plunger. Unit: m. Range: ≥ 0.01 and ≤ 0.2. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plunger Diameter M</em>' attribute.
	 * @see #setPlungerDiameterM(Double)
	 * @see org.liftloop.model.ModelPackage#getDownholePump_PlungerDiameterM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='plunger diameter' kind='DIAMETER' minimum='0.01' maximum='0.2'"
	 * @generated
	 */
	Double getPlungerDiameterM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DownholePump#getPlungerDiameterM <em>Plunger Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plunger Diameter M</em>' attribute.
	 * @see #getPlungerDiameterM()
	 * @generated
	 */
	void setPlungerDiameterM(Double value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"TUBING"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.PumpType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the pump is built and held. Default: TUBING. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.liftloop.model.PumpType
	 * @see #setType(PumpType)
	 * @see org.liftloop.model.ModelPackage#getDownholePump_Type()
	 * @model default="TUBING"
	 *        annotation="http://liftloop.org/model/feature label='pump type'"
	 * @generated
	 */
	PumpType getType();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DownholePump#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.liftloop.model.PumpType
	 * @see #getType()
	 * @generated
	 */
	void setType(PumpType value);

	/**
	 * Returns the value of the '<em><b>Depth M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured depth at which the pump is set. Unit: m. Range: > 0 and ≤ 6000. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth M</em>' attribute.
	 * @see #setDepthM(Double)
	 * @see org.liftloop.model.ModelPackage#getDownholePump_DepthM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='setting depth' kind='LENGTH' minimumExclusive='0' maximum='6000'"
	 * @generated
	 */
	Double getDepthM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DownholePump#getDepthM <em>Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth M</em>' attribute.
	 * @see #getDepthM()
	 * @generated
	 */
	void setDepthM(Double value);

	/**
	 * Returns the value of the '<em><b>Plunger Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the plunger, for slippage. Unit: m. Range: > 0 and ≤ 10. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plunger Length M</em>' attribute.
	 * @see #setPlungerLengthM(Double)
	 * @see org.liftloop.model.ModelPackage#getDownholePump_PlungerLengthM()
	 * @model annotation="http://liftloop.org/model/feature label='plunger length' kind='POSITION' minimumExclusive='0' maximum='10'"
	 * @generated
	 */
	Double getPlungerLengthM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DownholePump#getPlungerLengthM <em>Plunger Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plunger Length M</em>' attribute.
	 * @see #getPlungerLengthM()
	 * @generated
	 */
	void setPlungerLengthM(Double value);

	/**
	 * Returns the value of the '<em><b>Plunger Clearance M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diametral clearance between plunger and barrel, for slippage. Unit: m. Range: > 0 and ≤ 0.002. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plunger Clearance M</em>' attribute.
	 * @see #setPlungerClearanceM(Double)
	 * @see org.liftloop.model.ModelPackage#getDownholePump_PlungerClearanceM()
	 * @model annotation="http://liftloop.org/model/feature label='plunger clearance' kind='DIAMETER' minimumExclusive='0' maximum='0.002'"
	 * @generated
	 */
	Double getPlungerClearanceM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DownholePump#getPlungerClearanceM <em>Plunger Clearance M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plunger Clearance M</em>' attribute.
	 * @see #getPlungerClearanceM()
	 * @generated
	 */
	void setPlungerClearanceM(Double value);

} // DownholePump
