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
 * A representation of the model object '<em><b>Operating Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Limits that operation must hold. A limit that is null is not watched, unless the catalogue gives it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getGoodmanLoading <em>Goodman Loading</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getOperatingLimits()
 * @model
 * @generated
 */
public interface OperatingLimits extends EObject {
	/**
	 * Returns the value of the '<em><b>Peak Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed polished-rod load (PPRL). Unit: N. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Polished Rod Load N</em>' attribute.
	 * @see #setPeakPolishedRodLoadN(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_PeakPolishedRodLoadN()
	 * @model annotation="http://liftloop.org/model/feature label='peak polished-rod load' kind='FORCE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getPeakPolishedRodLoadN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Polished Rod Load N</em>' attribute.
	 * @see #getPeakPolishedRodLoadN()
	 * @generated
	 */
	void setPeakPolishedRodLoadN(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest allowed polished-rod load (MPRL). Unit: N. Range: ≥ -1e5 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Polished Rod Load N</em>' attribute.
	 * @see #setMinimumPolishedRodLoadN(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MinimumPolishedRodLoadN()
	 * @model annotation="http://liftloop.org/model/feature label='minimum polished-rod load' kind='FORCE' minimum='-1e5' maximum='1e6'"
	 * @generated
	 */
	Double getMinimumPolishedRodLoadN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Polished Rod Load N</em>' attribute.
	 * @see #getMinimumPolishedRodLoadN()
	 * @generated
	 */
	void setMinimumPolishedRodLoadN(Double value);

	/**
	 * Returns the value of the '<em><b>Goodman Loading</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed loading of a taper in the modified Goodman diagram, 1 = 100 %. Unit: dimensionless. Range: > 0 and ≤ 2. Default: 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goodman Loading</em>' attribute.
	 * @see #setGoodmanLoading(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_GoodmanLoading()
	 * @model default="1.0"
	 *        annotation="http://liftloop.org/model/feature label='Goodman loading' kind='FRACTION' minimumExclusive='0' maximum='2'"
	 * @generated
	 */
	double getGoodmanLoading();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getGoodmanLoading <em>Goodman Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goodman Loading</em>' attribute.
	 * @see #getGoodmanLoading()
	 * @generated
	 */
	void setGoodmanLoading(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest allowed pumping speed. Unit: strokes per minute (1/min). Range: ≥ 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Strokes Per Minute</em>' attribute.
	 * @see #setMinimumStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MinimumStrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='minimum pumping speed' kind='PUMPING_SPEED' minimum='0' maximum='40'"
	 * @generated
	 */
	Double getMinimumStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Strokes Per Minute</em>' attribute.
	 * @see #getMinimumStrokesPerMinute()
	 * @generated
	 */
	void setMinimumStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed pumping speed. Unit: strokes per minute (1/min). Range: > 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Strokes Per Minute</em>' attribute.
	 * @see #setMaximumStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MaximumStrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='maximum pumping speed' kind='PUMPING_SPEED' minimumExclusive='0' maximum='40'"
	 * @generated
	 */
	Double getMaximumStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Strokes Per Minute</em>' attribute.
	 * @see #getMaximumStrokesPerMinute()
	 * @generated
	 */
	void setMaximumStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Gearbox Torque Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed net torque of the gear reducer. Unit: N·m. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gearbox Torque Nm</em>' attribute.
	 * @see #setGearboxTorqueNm(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_GearboxTorqueNm()
	 * @model annotation="http://liftloop.org/model/feature label='gearbox torque' kind='TORQUE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getGearboxTorqueNm();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gearbox Torque Nm</em>' attribute.
	 * @see #getGearboxTorqueNm()
	 * @generated
	 */
	void setGearboxTorqueNm(Double value);

} // OperatingLimits
